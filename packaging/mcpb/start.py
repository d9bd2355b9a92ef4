"""Where a client starts the bundle. It stands beside the packages, so that no module of theirs hides a standard one."""

from mcp_server.main import main

raise SystemExit(main())
