"""No figure leaves that no tool returned: prose is checked against results, the person's words and one step of sums."""

from agent.grounding.check import check
from agent.grounding.model import Checked, Fault, Known, Sentence

__all__ = ["Checked", "Fault", "Known", "Sentence", "check"]
