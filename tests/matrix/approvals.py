"""Who may see a queue, and keep filters of it; each sees what they decide (R55, A08)."""

from smartwizard.operations.requesting.queue_views import Choice, QueueFilter
from tests.matrix import SIGNED_IN, Row

ROWS = {
    "approvals.queue": Row(SIGNED_IN),
    "approvals.overview": Row(SIGNED_IN),
    "approvals.save_filter": Row(SIGNED_IN, lambda _: {"name": "Old", "wanted": QueueFilter()}),
    "approvals.forget_filter": Row(SIGNED_IN, lambda _: {"id": 1}),
    # Each request says by itself who may decide it: tests/operations/test_many_decisions.py.
    "decisions.decide_many": Row(
        SIGNED_IN, lambda _: {"choices": (Choice("SA-2026-00001", 1),), "approve": True}
    ),
    "requests.remind_many": Row(SIGNED_IN, lambda _: {"numbers": ("SA-2026-00001",)}),
}
