"""A profile as it travels: only what was told, as data and as one line of text that can be handed back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from tools.profile import Profile


def told(profile: Profile) -> dict[str, Any]:
    """The fields of a profile that hold something, as plain data: it reads back as the same profile."""
    return profile.model_dump(mode="json", exclude_defaults=True)


def profile_line(data: Mapping[str, Any]) -> str:
    """A profile as one line of JSON behind its name."""
    return f"profile: {json.dumps(data, ensure_ascii=False)}"
