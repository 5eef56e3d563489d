# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the library, and the steps from each version to the next.

A step, once released, is never edited: whoever has run it would not get the change.
"""

#: Step N takes a database of ``user_version`` N to N + 1, all its statements in one transaction.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """
        CREATE TABLE session (
            id TEXT PRIMARY KEY,
            started_at TEXT NOT NULL,          -- ISO 8601 with the offset of that day and place
            started_utc_ms INTEGER NOT NULL,   -- the same moment, to order by
            title TEXT NOT NULL,
            mode TEXT NOT NULL,
            folder TEXT NOT NULL,              -- below takes/, with forward slashes
            plan BLOB NOT NULL,                -- SessionPlan as JSON
            summary BLOB                       -- SessionSummary as JSON; null until it has a take
        ) STRICT
        """,
        "CREATE INDEX session_by_time ON session (started_utc_ms)",
        """
        CREATE TABLE take (
            key INTEGER PRIMARY KEY,           -- also the rowid of its text in take_text
            id TEXT NOT NULL UNIQUE,
            session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            number INTEGER NOT NULL,
            state TEXT NOT NULL,
            take BLOB NOT NULL,                -- Take as JSON, less what was heard and measured
            digest BLOB NOT NULL,              -- what a list shows of it, see summary.Digest
            UNIQUE (session_id, position, number)
        ) STRICT
        """,
        "CREATE INDEX take_by_state ON take (state)",
        """
        CREATE TABLE take_result (
            take_key INTEGER PRIMARY KEY REFERENCES take (key) ON DELETE CASCADE,
            hearing BLOB,                      -- Hearing as JSON, deflated
            measures BLOB                      -- Measures as JSON
        ) STRICT
        """,
        """
        CREATE VIRTUAL TABLE take_text USING fts5 (
            transcript, question, note, tokenize = "unicode61 remove_diacritics 2"
        )
        """,
    ),
    (
        """
        CREATE TABLE take_correction (
            take_key INTEGER PRIMARY KEY REFERENCES take (key) ON DELETE CASCADE,
            corrected BLOB NOT NULL            -- Corrected as JSON, deflated
        ) STRICT
        """,
    ),
    (
        """
        CREATE TABLE take_readings (
            take_key INTEGER PRIMARY KEY REFERENCES take (key) ON DELETE CASCADE,
            readings BLOB NOT NULL             -- what other recognisers heard: Readings, deflated
        ) STRICT
        """,
    ),
    (
        """
        CREATE TABLE take_figures (            -- what is followed over the weeks: AnswerFigures
            take_key INTEGER PRIMARY KEY REFERENCES take (key) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            engine TEXT NOT NULL,
            duration_ms INTEGER NOT NULL,
            is_story INTEGER,
            quantified INTEGER,
            pace_wpm REAL,
            fillers_per_minute REAL,
            long_pauses INTEGER,
            start_ms INTEGER,
            situation_task REAL,
            action REAL
        ) STRICT
        """,
        """
        INSERT INTO take_figures
        SELECT key, kind, '', duration_ms, measures ->> '$.star.is_story',
            measures ->> '$.star.quantified_result', measures ->> '$.pacing.speech_rate_wpm',
            measures ->> '$.fillers.per_minute',
            CASE WHEN measures ->> '$.pacing' IS NULL THEN NULL ELSE (
                SELECT count(*) FROM json_each(measures, '$.pacing.pauses') AS pause
                WHERE pause.value ->> '$.place' = 'mid'
                    AND pause.value ->> '$.end_ms' - pause.value ->> '$.start_ms' > 2000
            ) END,
            measures ->> '$.pacing.time_to_first_word_ms',
            100 * (measures ->> '$.star.share.S' + measures ->> '$.star.share.T'),
            100 * (measures ->> '$.star.share.A')
        FROM (
            SELECT take.key AS key, CAST(take_result.measures AS TEXT) AS measures,
                CAST(take.take AS TEXT) ->> '$.question.kind' AS kind,
                CAST(take.take AS TEXT) ->> '$.duration_ms' AS duration_ms
            FROM take JOIN take_result ON take_result.take_key = take.key
            WHERE take_result.measures IS NOT NULL
                AND CAST(take.take AS TEXT) ->> '$.question.format' IS NOT 'follow-up'
        )
        """,
    ),
    (
        # What the library is listed, filtered and counted by stands in narrow rows: those of
        # session and take hold texts, and reading past them took most of the time.
        "ALTER TABLE session ADD COLUMN duration_ms INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE session ADD COLUMN sound_bytes INTEGER NOT NULL DEFAULT 0",
        """
        CREATE TABLE session_tag (
            tag TEXT NOT NULL,
            session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            PRIMARY KEY (tag, session_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX session_tag_by_session ON session_tag (session_id, tag)",
        """
        CREATE TABLE take_line (
            take_key INTEGER PRIMARY KEY REFERENCES take (key) ON DELETE CASCADE,
            session_id TEXT NOT NULL,
            started_utc_ms INTEGER NOT NULL,   -- when the session began
            position INTEGER NOT NULL,
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            asked_by TEXT NOT NULL,
            rating INTEGER,
            sound_bytes INTEGER NOT NULL
        ) STRICT
        """,
        """
        INSERT INTO take_line
        SELECT key, session_id, started_utc_ms, position, number, take ->> '$.question.kind',
            take ->> '$.asked_by', take ->> '$.rating',
            44 + (take ->> '$.duration_ms') * (take ->> '$.rate_hz') / 1000 * 2
        FROM (
            SELECT take.key AS key, take.session_id AS session_id, take.position AS position,
                take.number AS number, session.started_utc_ms AS started_utc_ms,
                CAST(take.take AS TEXT) AS take
            FROM take JOIN session ON session.id = take.session_id
        )
        """,
        "CREATE INDEX take_line_by_session ON take_line (session_id, rating, sound_bytes)",
        "CREATE INDEX take_line_by_kind ON take_line (kind, started_utc_ms, session_id)",
        "CREATE INDEX take_line_by_member ON take_line (asked_by, session_id)",
        """
        UPDATE session SET
            duration_ms = CAST(summary AS TEXT) ->> '$.duration_ms',
            sound_bytes = (
                SELECT sum(sound_bytes) FROM take_line WHERE take_line.session_id = session.id
            ),
            summary = CAST(json_set(
                CAST(summary AS TEXT), '$.sound_bytes',
                (SELECT sum(sound_bytes) FROM take_line WHERE take_line.session_id = session.id)
            ) AS BLOB)
        WHERE summary IS NOT NULL
        """,
        """
        CREATE INDEX session_listed ON session
            (started_utc_ms, id, title, mode, duration_ms, sound_bytes, started_at)
            WHERE summary IS NOT NULL
        """,
        "CREATE INDEX session_empty ON session (id) WHERE summary IS NULL",
    ),
    (
        # Progress over years of sessions reads these rows alone, one kind after the other.
        """
        CREATE TABLE session_figures (         -- SessionFigures
            kind TEXT NOT NULL,                -- empty for all but the questions the person asks
            started_utc_ms INTEGER NOT NULL,   -- when the session began
            session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            started_at TEXT NOT NULL,
            engine TEXT NOT NULL,
            pace_wpm REAL,
            fillers_per_minute REAL,
            length_ms REAL,
            long_pauses REAL,
            action REAL,
            situation_task REAL,
            quantified REAL,
            start_ms REAL,
            pace_wpm_answers INTEGER NOT NULL,
            fillers_per_minute_answers INTEGER NOT NULL,
            length_ms_answers INTEGER NOT NULL,
            long_pauses_answers INTEGER NOT NULL,
            action_answers INTEGER NOT NULL,
            situation_task_answers INTEGER NOT NULL,
            quantified_answers INTEGER NOT NULL,
            start_ms_answers INTEGER NOT NULL,
            PRIMARY KEY (kind, started_utc_ms, session_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX session_figures_by_session ON session_figures (session_id)",
        """
        CREATE TABLE chore (                   -- what is still to be done, see chores.Chore
            name TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID
        """,
        # Medians are no work for SQL: whoever opens the library next sums the figures up.
        "INSERT INTO chore SELECT 'sum up' WHERE EXISTS (SELECT 1 FROM take_figures)",
    ),
    (
        # All attempts at one question are looked for by its id.
        "ALTER TABLE take_line ADD COLUMN question_id TEXT NOT NULL DEFAULT ''",
        """
        UPDATE take_line SET question_id = coalesce((
            SELECT CAST(take AS TEXT) ->> '$.question.id' FROM take WHERE key = take_key
        ), '')
        """,
        "CREATE INDEX take_line_by_question ON take_line (question_id, started_utc_ms)",
    ),
)
