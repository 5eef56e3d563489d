# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of Prepare with sample values."""

from collections.abc import Callable
from datetime import date

from mockinterview.interview.look_back import Place, RequirementSeen
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.prepare_parts import PrepareTab
from mockinterview.ui.pages.prepare_view import JobView, PlanCount, PlannedRow, PlanView

TEXT = "Operations lead, Calder Freight\n- Lead a night shift of twenty to thirty people\n"
DAY = date(2026, 11, 18)
PLACE = Place("s1-01-1", "s1", 0, DAY, 23_000)
MENTIONED = (
    ("Lead a night shift of twenty to thirty people", 3),
    ("Plan departures to fixed delivery slots", 4),
    ("Keep service going when systems fail", 2),
    ("Work with outside carriers", 2),
    ("Make rotas and plan labour", 2),
    ("Yard and vehicle safety", 1),
    ("Write down what was agreed", 1),
    ("Speak with drivers every night", 1),
)
JOB = JobView(
    text=TEXT,
    line="Operations lead, Calder Freight. Added on 8 November, 412 words.",
    requirements=(
        RequirementSeen("Hold a budget of £1.2 million"),
        RequirementSeen("Bring a new warehouse system in"),
        RequirementSeen("Coach team leaders"),
        *(RequirementSeen(text, (PLACE,) * count) for text, count in MENTIONED),
        RequirementSeen("Speak a second language of the yard, and write one", by_hand=True),
    ),
    plan=(
        PlanCount("Behavioural", 4, 4),
        PlanCount("Your previous work", 2, 3),
        PlanCount("What you would do if", 1, 2),
        PlanCount("How you like to work", 2, 2),
    ),
)
PLAN = PlanView(
    "Operations lead, Calder Freight",
    "3 questions, about 8 minutes. Change what you like.",
    (
        PlannedRow(
            "The job description says “Hold a budget of £1.2 million”. Tell me about a time you"
            " did that, or something close to it.",
            "Behavioural",
            "Maren Holt",
            "The job description asks for “Hold a budget of £1.2 million”.",
        ),
        PlannedRow(
            "Follow one order for us through a site you know.",
            "Your previous work",
            "Daniel Okafor",
            "It did not come easily last time, so it is asked again.",
        ),
        PlannedRow("Why us?", "How you like to work", "Grace Whitfield", "You added it."),
    ),
)


def prepare_scenes(page: PreparePage, show: Callable[[], None]) -> dict[str, Callable[[], None]]:
    """Return each tab in each of its states, by name."""

    def scene(tab: PrepareTab, fill: Callable[[], None]) -> Callable[[], None]:
        def open_tab() -> None:
            fill()
            page.open_tab(tab)
            show()

        return open_tab

    def plan() -> None:
        page.plan.show_view(PLAN)
        page.open_plan()
        show()

    return {
        "prepare-empty": scene(page.job, lambda: page.job.show_view(JobView())),
        "prepare": scene(page.job, lambda: page.job.show_view(JOB)),
        "prepare-plan": plan,
    }
