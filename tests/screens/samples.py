# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample values for the pages."""

from dataclasses import replace

from mockinterview.domain.question import PanelMember, PanelRole
from mockinterview.domain.session import AnswerSummary, Mode
from mockinterview.ui.pages.home_view import (
    AnotherGo,
    HomeView,
    LastSession,
    Readiness,
    SessionSetup,
)
from mockinterview.ui.pages.interview_view import Part, Phase, RoomState
from mockinterview.ui.widgets.notice import NoticeKind, NoticeText

MAREN = PanelMember(
    "maren", "Maren Holt", PanelRole.HIRING_MANAGER, "Hiring manager, head of operations"
)
DANIEL = PanelMember("daniel", "Daniel Okafor", PanelRole.PEER, "Senior planner")
PRIYA = PanelMember("priya", "Priya Raman", PanelRole.PARTNER, "Customer operations")
TOMAS = PanelMember("tomas", "Tomas Lind", PanelRole.LEADER, "Managing director")
GRACE = PanelMember("grace", "Grace Whitfield", PanelRole.HR, "People partner")
PANEL = (MAREN, DANIEL, PRIYA, TOMAS, GRACE)
QUESTION = "Tell me about a time something you were responsible for went wrong."
LONG_QUESTION = (
    "Imagine that two weeks into this job the team you have just joined tells you, one after"
    " the other and in confidence, that the plan you were hired to deliver cannot work, and your"
    " manager asks you in front of everyone whether it is on track: what do you say, and what do"
    " you do on the following morning?"
)

_ANSWERS = (
    ("Why this role, why now", 62, (8, 0, 22, 14, 56)),
    ("Something that went wrong", 82, (32, 10, 38, 18, 2)),
    ("A decision others disliked", 104, (27, 9, 48, 13, 3)),
    ("First ninety days", 118, (12, 8, 58, 12, 10)),
    ("A change you led", 97, (22, 11, 47, 16, 4)),
)
LAST = LastSession(
    id="s1",
    when="Yesterday, 18:42",
    title="5 answers, 7 min 43 s",
    answers=tuple(
        AnswerSummary(text, seconds * 1000, 138.0, (s / 100, t / 100, a / 100, r / 100, o / 100))
        for text, seconds, (s, t, a, r, o) in _ANSWERS
    ),
)
READY = (
    Readiness("microphone", "Built-in microphone", True),
    Readiness("voice", "Three voices", True),
    Readiness("recogniser", "Whisper recogniser", True),
)
NO_MICROPHONE = NoticeText(
    "microphone",
    NoticeKind.CAUTION,
    "No microphone found",
    "Plug one in or switch it on: it is noticed by itself. On a laptop, look for a mute key.",
    "Sound settings",
)
SILENT_MICROPHONE = NoticeText(
    "silent",
    NoticeKind.CAUTION,
    "Nothing is coming from the microphone",
    "It is there but silent. Is it muted, or is this app not allowed to use it?",
    "Sound settings",
)
NO_VOICE = NoticeText(
    "voice",
    NoticeKind.CAUTION,
    "No voice on this computer",
    "Questions are shown, not read aloud. To hear them, install “espeak-ng”.",
    "How",
)
BUILT_IN = NoticeText(
    "recogniser",
    NoticeKind.INFO,
    "The built-in recogniser is in use",
    "A Whisper model hears more words right; 148 MB, once.",
    "Download…",
    other="Not needed",
)
RECOVERED = NoticeText(
    "recovered",
    NoticeKind.DONE,
    "One recording was recovered",
    "Yesterday, 18:51, 0:47 long. The app had stopped before it was transcribed; the sound is"
    " whole.",
    "Open",
)
HOME = HomeView(
    title="Operations lead at Calder Freight",
    line="5 questions from a panel of three, about 12 minutes",
    setup=SessionSetup(),
    panel=PANEL,
    readiness=READY,
    job_title="Operations lead, Calder Freight",
    last=LAST,
    has_sample=True,
    again=AnotherGo("q1", QUESTION, "The action began at 0:34. Start it sooner."),
)
HOME_FIRST = replace(
    HOME,
    first_run=True,
    readiness=(
        Readiness("microphone", "Built-in microphone, not heard yet", False),
        Readiness("voice", "Three voices", True),
        Readiness("recogniser", "Built-in recogniser", True),
    ),
    job_title="",
    last=None,
    again=None,
)
HOME_PROBLEM = replace(
    HOME,
    can_start=False,
    why_not="Waiting for a microphone. Everything else works.",
    readiness=(
        Readiness("microphone", "No microphone", False),
        Readiness("voice", "No voice", False),
        Readiness("recogniser", "Built-in recogniser", True),
    ),
    notices=(
        NO_MICROPHONE,
        NO_VOICE,
        NoticeText(
            "disk",
            NoticeKind.PROBLEM,
            "The disk is nearly full",
            "12 MB are left, about 6 minutes of sound.",
            "Free space…",
        ),
        BUILT_IN,
        RECOVERED,
    ),
    last=None,
    again=None,
)
HOME_RECOVERED = replace(
    HOME,
    notices=(
        NoticeText(
            "recovered",
            NoticeKind.INFO,
            "One recording was recovered",
            "Yesterday, 18:51, 0:47 long. The app had stopped before it was transcribed; the sound"
            " is whole.",
            "Listen",
            other="Keep",
            third="Discard…",
        ),
    ),
)
HOME_UNFINISHED = replace(
    HOME,
    last=replace(LAST, title="2 of 5 answered", answers=LAST.answers[:2], can_go_on=True),
)

_HEARD = (
    "the shift lead, so getting them away before the six o'clock slots was on me. First I rang the"
    " two biggest stores and asked which lines they couldn't open without. Then"
)
HEARD = tuple(_HEARD.split())
ASKING = RoomState(
    phase=Phase.ASKING,
    position=1,
    count=5,
    mode=Mode.STUDY,
    member=MAREN,
    others=(DANIEL, GRACE),
    question=QUESTION,
    target_ms=(75_000, 135_000),
    microphone="Built-in",
    speaking=True,
    hints=("A real event with a date.", "What you did, step by step.", "A figure at the end."),
)
THINKING_STUDY = replace(ASKING, phase=Phase.THINKING, speaking=False)
THINKING_ONE_WAY = replace(
    ASKING,
    phase=Phase.THINKING,
    mode=Mode.ONE_WAY,
    speaking=False,
    think_ms=30_000,
    cap_ms=120_000,
)
RECORDING = replace(ASKING, phase=Phase.RECORDING, speaking=False)
RECORDING_REAL = replace(RECORDING, mode=Mode.REAL)
PAUSED = replace(RECORDING, phase=Phase.PAUSED)
SILENT = replace(RECORDING, silent_s=8)
READING = replace(RECORDING, phase=Phase.READING, recorded_ms=82_000)
READY_ROOM = replace(
    READING,
    phase=Phase.READY,
    words=193,
    follow_up="You named two late stores but not what they said. She will ask.",
)
READY_LAST = replace(READY_ROOM, position=4, is_last=True, follow_up="")
READY_THANKS = replace(
    READY_LAST,
    thanks=(
        "Maren Holt",
        "Thank you, that's given me a clear picture of how you'd go about things. I enjoyed it, and"
        " I'll make sure you aren't left waiting.",
    ),
)
INTRODUCING = replace(
    ASKING,
    phase=Phase.INTRODUCING,
    position=0,
    question="Hello, I'm glad you came back. I'm Maren. I lead the team this job belongs to, so"
    " what you'd do here would end up on my desk.",
    hints=(),
)
FOLLOW_UP = replace(
    ASKING,
    part=Part.FOLLOW_UP,
    lead="Thank you. You mentioned the rollout.",
    question="And how did it end?",
    target_ms=(10_000, 60_000),
    hints=(),
)
CLOSING = replace(
    THINKING_STUDY,
    part=Part.CLOSING,
    position=5,
    is_last=True,
    lead="Those were our questions. Now it's your turn.",
    question="What would you like to ask us?",
    target_ms=(10_000, 60_000),
    hints=(),
    suggestions=(
        ("Maren", "Six months in, what would I have finished that makes you glad you hired me?"),
        ("Maren", "Which part of this job do people underestimate in their first three months?"),
        ("Daniel", "When something goes wrong on a Friday afternoon, who does what?"),
        ("Daniel", "What do you wish the team had told you in your first week?"),
        ("Grace", "How do people here hear whether they are doing well?"),
        ("Grace", "Who left in the last year, and what did you learn from it?"),
    ),
)
CLOSING_PICKED = replace(
    CLOSING,
    phase=Phase.RECORDING,
    lead="Ask Maren, in your own words: “Which part of this job do people underestimate in their"
    " first three months?”",
)
READY_FAILED = replace(
    READY_ROOM,
    words=None,
    follow_up="",
    problem="The recording is safe. The recogniser stopped after 0:52.",
)
LONG = replace(RECORDING, question=LONG_QUESTION)
