"""Plans for many people from one table: the same plans as anywhere else, in a run that can be killed and goes on."""

from __future__ import annotations

from agent.batch.rows import Table
from agent.batch.run import Finished, run
from agent.batch.work import Outcome, plan_rows

__all__ = ["Finished", "Outcome", "Table", "plan_rows", "run"]
