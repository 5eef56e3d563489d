# SPDX-License-Identifier: GPL-3.0-or-later
"""The tabs of Prepare with sample values."""

from collections.abc import Callable
from datetime import date

from mockinterview.analysis.first_interview import Agreement
from mockinterview.domain.preparation import (
    MATERIALS,
    CompanyNotes,
    Debrief,
    FirstFact,
    Material,
    NotedSign,
    NoteFacts,
    OwnQuestion,
    Story,
    Telling,
)
from mockinterview.domain.question import PanelRole, Question, QuestionKind
from mockinterview.interview.look_back import (
    FactSeen,
    NoteSeen,
    Place,
    RequirementSeen,
    StoryAnswer,
)
from mockinterview.paths import assets_folder
from mockinterview.questions.bank import QuestionBank
from mockinterview.questions.debrief import draft_note, load_debrief
from mockinterview.questions.story_themes import THEMES
from mockinterview.ui.flows.prepare_asks_flow import suggested
from mockinterview.ui.pages.prepare import PreparePage
from mockinterview.ui.pages.prepare_parts import PrepareTab
from mockinterview.ui.pages.prepare_view import (
    AskRow,
    AsksView,
    BankView,
    CompanyView,
    DebriefView,
    FirstView,
    JobView,
    PlanCount,
    PlannedRow,
    PlanView,
    StoriesView,
)
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

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
    families=(("operations-logistics", "Operations and logistics"),),
)
FACTS = (
    FirstFact("Team size", "Eighteen on the night shift"),
    FirstFact("Dates at Merrow", "May 2021 to now"),
    FirstFact("Why leave", "No step up before 2028"),
    FirstFact("Savings figure", "£84,000 a year on returns"),
    FirstFact("Salary", "£46,000 to £50,000"),
    FirstFact("Notice period", "Eight weeks"),
    FirstFact("Weak point", "Slow to delegate"),
)
THEIRS = FirstFact("The new hub", "It opens in March", theirs=True)
FIRST = FirstView(
    facts=(
        FactSeen(FACTS[0], Agreement.DIFFERS, "a team of about twenty-five people", PLACE, 1),
        FactSeen(FACTS[1], Agreement.YES, "at Merrow since spring 2021", PLACE, 3),
        FactSeen(FACTS[2], Agreement.YES, "", PLACE, 2),
        FactSeen(FACTS[3], Agreement.YES, "eighty-four thousand on returns", PLACE, 1),
        *(FactSeen(fact, Agreement.NOT_YET) for fact in FACTS[4:]),
    ),
    theirs=(THEIRS,),
    all_facts=(*FACTS, THEIRS),
    remembered=("I told them that we saved about a tenth",),
)
COMPANY = CompanyView(
    CompanyNotes("A hub in Corby opens in March", "Drivers choose their routes", "", "Maren Holt"),
    (
        NoteSeen("news", "A hub in Corby opens in March", 2, 1),
        NoteSeen("values", "Drivers choose their routes", 0, 0),
    ),
    (Material("Names and titles of everybody you will meet", ready=True), *MATERIALS[:3]),
)
CONTENT = load_debrief(assets_folder() / "debrief")
DEBRIEF = Debrief(
    asked=("Why do you want to lead a site?", "What would you change in your first month?"),
    signs=(
        NotedSign(CONTENT.signs[0].id, "“It did not work out” was all I got"),
        NotedSign(CONTENT.signs[3].id, "Days: 8 to 5 said one, rotating said the other"),
    ),
    facts=NoteFacts(
        name="Maren",
        my_name="Alex",
        company="Calder Freight",
        topic="the hub opening in March",
        story="the night we sent out eleven trucks by hand",
        result="two late stores out of forty",
    ),
)
DEBRIEFED = DebriefView(DEBRIEF, CONTENT.signs, draft_note(CONTENT, DEBRIEF.facts))


def _story(title: str, themes: str, heard: int) -> Story:
    tellings = tuple(Telling(f"{title}-{role}", role) for role in list(PanelRole)[:heard])
    return Story(title, tuple(themes.split()), tellings)


STORIES = StoriesView(
    THEMES,
    (
        _story("Eleven trucks, no labels", "leading solving initiative team failure customers", 3),
        _story("The returns bay", "solving initiative change", 2),
        _story("Jo and the rota", "leading team", 2),
        _story("Moving to one dock plan", "leading team change customers", 1),
        _story("The carrier that left", "solving failure customers", 1),
        _story("My first week as lead", "leading failure", 0),
    ),
    (StoryAnswer(PLACE, "Tell me about a time something went wrong.", "maren", "failure"),),
    (
        NoticeText(
            "find:conflict",
            NoticeKind.INFO,
            "Find a story for conflict",
            "Think of a colleague who wanted something else than you, and what you did next.",
            "Practise a question about it",
        ),
        NoticeText(
            "often",
            NoticeKind.PLAIN,
            "“Eleven trucks, no labels” has gone to three of your panel",
            "“The carrier that left” shows some of the same, and only one person has heard it.",
        ),
    ),
)
BANK = QuestionBank.load((assets_folder() / "questions",))
ASKS = AsksView(
    (
        AskRow(
            OwnQuestion("What would you want to see done after six months?", "success"),
            17_000,
            ("Open.",),
        ),
        AskRow(
            OwnQuestion("When did the team last have a bad week, and how did you get through it?",
                        "pressure"),
            24_000,
            ("Open.", "Shows what you have read."),
        ),
        AskRow(
            OwnQuestion("How much holiday would I get?", chosen=False),
            None,
            ("Better once there is an offer.",),
            is_doubtful=True,
        ),
    ),
    {role: suggested(BANK, role, ()) for role in PanelRole},
    ("How many people work at night", "When the new hub opens"),
)  # fmt: skip
OWN = Question("my-001", "Why do you want to lead a site?", QuestionKind.CULTURE, "motivation")
SEARCHED = BankView(
    (OWN, *BANK.search("conflict")[:4]),
    len(BANK.questions),
    frozenset({"my-001"}),
    ("conflict",),
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

    def edit() -> None:
        page.first.show_view(FIRST)
        page.first._edit(0, FACTS[0])

    def add_story() -> None:
        page.stories.show_view(STORIES)
        page.stories.act()

    return {
        "prepare-empty": scene(page.job, lambda: page.job.show_view(JobView())),
        "prepare": scene(page.job, lambda: page.job.show_view(JOB)),
        "prepare-plan": plan,
        "prepare-first-empty": scene(page.first, lambda: page.first.show_view(FirstView())),
        "prepare-first": scene(page.first, lambda: page.first.show_view(FIRST)),
        "prepare-first-edit": scene(page.first, edit),
        "prepare-stories": scene(page.stories, lambda: page.stories.show_view(STORIES)),
        "prepare-stories-empty": scene(
            page.stories, lambda: page.stories.show_view(StoriesView(THEMES))
        ),
        "prepare-stories-add": scene(page.stories, add_story),
        "prepare-questions": scene(page.asks, lambda: page.asks.show_view(ASKS)),
        "prepare-bank": scene(page.bank, lambda: page.bank.show_view(SEARCHED)),
        "prepare-bank-edit": scene(page.bank, lambda: page.bank._edit(OWN)),
        "prepare-company": scene(page.company, lambda: page.company.show_view(COMPANY)),
        "prepare-debrief": scene(page.debrief, lambda: page.debrief.show_view(DEBRIEFED)),
    }
