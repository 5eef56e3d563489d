<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerLine</name>
    <message>
        <source>Follow-up: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} wpm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>STAR shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows, nothing is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is anyway where the system asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsksTab</name>
    <message>
        <source>Write your own</source>
        <extracomment>Longer than this, the candidate does the talking. Our guess, as the design has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know? Enter adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you would ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise these {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask three or four. Each in 20 seconds or less, so that they do the talking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your first-interview notes: do not ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsFlow</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The library that was there is kept as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {} sessions, with those recorded since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of titles, words and measures, each checked when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are made by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a day at the start; older ones are thinned out after two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded since is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the backup of {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a library that shows less than it should. No recording is touched; what was recorded and noted since is added from the files beside the recordings. The library of now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandEditor</name>
    <message>
        <source>{}, band</source>
        <extracomment>Room for &quot;up to&quot; and words a little longer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the norm: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandsSection</name>
    <message>
        <source>Bands</source>
        <extracomment>As wide as the scales of the review, and a little wider for whoever wants another band.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a band the app is quiet. Feedback follows from the next answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second language: a slower pace is inside. Stutter-friendly: pace, pauses and fillers are shown and never judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillers a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses inside a sentence, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to start, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer length, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stutter-friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown, not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you. The norm is {}: {} ({}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankTab</name>
    <message>
        <source>Add a question</source>
        <extracomment>So many are shown at once; a search finds the others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by words, kind, trade or theme. Your own questions come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions, as “budget conflict”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list or a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question has those words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} questions. The first {} are shown: search for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlindPanel</name>
    <message>
        <source>Listen without figures</source>
        <extracomment>What the two are called while nobody may know which is which.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two takes of this answer, in an order drawn by lot. Hear both, then choose. Figures and names come after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose once you have begun to hear both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Repeat question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Add a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words of {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the words of {}, {}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound is saved. Cancel takes it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording could not be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Key: {}</source>
        <extracomment>A button with shortened words keeps this width, at 100 %. Space left and right of the content, as in the style sheet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Captions</name>
    <message>
        <source>Captions</source>
        <extracomment>So many of the last words stand out; so many are kept at all, enough for two lines of any width.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompanyTab</name>
    <message>
        <source>Add something, Enter</source>
        <extracomment>Notes are kept when typing pauses so long. Our choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows which of these your answers and your questions have drawn on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong inside the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has versions and errors, and no word that you said. Nothing is sent: paste it where you ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Mock Interview ended unexpectedly the last time. What was recorded until then is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefTab</name>
    <message>
        <source>Add these to my questions</source>
        <extracomment>What is typed is kept when typing pauses so long. Our choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were in your questions already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} added to your questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what you noticed. Nothing is added up: you decide what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the real thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left empty is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw or heard: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about these before you say yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each may have a fair reason. A polite way to find out:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteEverything</name>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {} to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all of this for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports that you saved elsewhere stay. Nothing can bring this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{}” to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes all recordings, words, measures, notes and settings from this computer. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings, with their words, measures and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of that list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you prepared: job, first interview, stories, debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports in the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recogniser models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices that you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions as spoken sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diamond</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Close</source>
        <extracomment>More moments than this would hide the words they come from; the count is said instead.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, how and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more, marked in the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear all {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page with the sound (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For printing (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (SRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles for the web (VTT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that another computer can import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>Team size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighteen on the night shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told me this: I need not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, in its words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstTab</name>
    <message>
        <source>Add a line</source>
        <extracomment>What stands right of the columns in a row. What people are asked about in both rounds; a list to start from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictate what you remember…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewers compare notes between rounds. Only numbers, dates and named facts are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down dates, figures, reasons and salary as you said them, so that the second time agrees with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you say then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what you dictated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One figure differs from what you said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} differs from what you said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: “{}” in the first interview, “{}” on {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your answers since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagsSection</name>
    <message>
        <source>Both may be right. Ask yourself which one you would say again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told otherwise before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Practise for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>What worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Retake with this in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured lies inside its bands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Using it</source>
        <extracomment>Qt&apos;s own &quot;no limit&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recogniser models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How STAR is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How speech is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeChoices</name>
    <message>
        <source>Number of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested for each question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 1 min 45 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 2 min 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints, time to think, retakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pause, no retake, feedback at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s to think, 2 minutes at most, one retake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed second round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your previous work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would do if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you like to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Start interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop whenever you like: every answer is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job description yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, questions follow the advertisement and you see what you never mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise your second interview, aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel asks, you answer, and you hear and read what you said: how it was paced and which parts of the story were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} mixed questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, panel of {}, {} mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeSide</name>
    <message>
        <source>Worth another go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the sample ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded session with answers, reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, and no network in a session. Recordings are plain files in a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Interview</source>
        <extracomment>With text of 200 % the column is 1040, as drawn. So much of a question is always seen; the rest scrolls, and the recorder stays in sight.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a strong answer has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobEditor</name>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the advertisement here. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one, the questions follow the advertisement. TXT, DOCX or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the plan of the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job description yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTab</name>
    <message>
        <source>Change description…</source>
        <extracomment>So many mentioned requirements show at first: the missing ones are what matters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements that have come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this description, balanced for a second round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} requirements have come up in your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} requirement has come up in your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single requirements were found in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as mentioned: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came up in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by you, undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, Library, Progress, Prepare, Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave; asks first if something would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer now, then finish the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, in study mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints, in study mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going, when asked whether you have finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds back or on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower or faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next filler, the next long pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop what is selected, else this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the chosen word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this part a word sooner or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this part, while boundaries are moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a correction; with Shift, redo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the time line, or show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the earlier or the later take, or pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this take, or stop keeping it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen without figures: A and B play, 1 and 2 choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; asks first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastSessionCard</name>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first session will be here, ready to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the sample ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a session inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another recogniser from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <extracomment>The lowest level that lights a bar, and the words&apos; thresholds, in dB below full scale (root mean square over one block). Our guess, from close speech at -30 to -15. Levels come 20 times a second: the bars fall in 300 ms, the word looks back 1.5 s so that it stays still between words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDetail</name>
    <message>
        <source>Session name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel&apos;s view, and what to practise next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: rename, tag, merge, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound takes {} on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, words and measures of {} go, and with them the backups of the library made since. Older backups hold nothing of it. Nothing can bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>The sample sessions are here to look round in</source>
        <extracomment>Room for the focus ring of the list. Qt&apos;s own largest width: no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not yours, and count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTools</name>
    <message>
        <source>Search sessions</source>
        <extracomment>Qt&apos;s own largest width: no limit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, names and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LitButton</name>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresPanel</name>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Merge with which session?</source>
        <extracomment>So many sessions are offered, those nearest in time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other session in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answers} of “{goes}” go behind those of “{stays}”, with sound, words, notes and tags. Nothing is lost, but it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRowWidget</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time line as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Which entry is lit on pages that have none of their own; the interview has no rail at all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Plan the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out. Other questions keep you fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan opens first: change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Tone of the note</source>
        <extracomment>A note is read: its lines stand apart as in the transcript. In percent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you note, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: taken from your session and notes. The rest is yours to rewrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own text. “Another draft” begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Your notes</source>
        <extracomment>A note is kept this long after the last key; our guess between too often and too late.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you say differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelPicker</name>
    <message>
        <source>Panel</source>
        <extracomment>Letters are this share of the circle.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelSection</name>
    <message>
        <source>Wants to know: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with these {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade: from the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: as on Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, question {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <extracomment>From half to double: what leaves speech as it is to listen to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackBar</name>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play my fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next long pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play my long pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareDebriefFlow</name>
    <message>
        <source>The note was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareJobFlow</name>
    <message>
        <source>{} words</source>
        <extracomment>A session on what is missing is as long as others at most. Our judgement.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} questions, about {} minutes. Change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no telemetry, no network in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for whoever helps you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and errors, without a word that you said. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you like to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the sample sessions, not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the first answer that you record, your own figures take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to follow-ups are left out: each is a piece of another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out: the latest sessions are inside their bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Keep this question</source>
        <extracomment>A follow-up of one&apos;s own fits any answer; see docs/question-packs.md for the others.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question, as it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is after, as “conflict”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a strong answer has, one thing a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to ask next, one question a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its words say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsRow</name>
    <message>
        <source>Hear it again with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard by {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transcribed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what {} heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {} hears it again. You can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyMark</name>
    <message>
        <source>ready</source>
        <extracomment>At least; in the window of the design it is 96. So many problems are open; the rest wait behind &quot;and 1 more&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecogniserPane</name>
    <message>
        <source>Recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next answer on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should “{}” be added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is safe from changes. Where it is, it takes no room twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download is the only time this app uses the network, and only when you start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {} from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and transcripts stay. It can be added or downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecogniserSection</name>
    <message>
        <source>Recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns sound into words, on this computer. Yours to change at any time; old answers can be transcribed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderBlock</name>
    <message>
        <source>Reading your words</source>
        <extracomment>A bar for the reading of the words appears only when it takes longer than this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shape to think in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Reading your words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, {} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way mode: one retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way mode: {} at most, one retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel says who it is. Nothing is recorded yet.
Space goes on to the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one below, or ask your own. Space starts the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen. After the chime your answer is recorded.
You can start sooner with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think as long as you like. Space starts the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your time. Recording goes on until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer could not be transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveredFlow</name>
    <message>
        <source>Discard this recording for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of sound go. Nothing can bring them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One recording was recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} long. The app had stopped before it was transcribed; the sound is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementsSection</name>
    <message>
        <source>With a job description, this tells which of its lines came up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the job asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} requirements came up in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBands</name>
    <message>
        <source>no band: for comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer-reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor or university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>career site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBody</name>
    <message>
        <source>This did not work</source>
        <extracomment>Between the words and the measures; rows of measures bleed into it. Between what is told and the headline. Where a followed word comes to stand, as a share of the height.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the panel heard it, what never came up, and what to practise next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are missing; the sound is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was recorded in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions were skipped, or it was left before the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewEdit</name>
    <message>
        <source>This part is</source>
        <extracomment>The keys that name a part while boundaries are moved, in the order of the letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not a filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is a filler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewGaps</name>
    <message>
        <source>{} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound missing: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone went away; “{}” went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer was too busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Library</source>
        <extracomment>Between what stands left and what stands right. The key of the choice that shows two takes side by side; the others are numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review ready, nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up to: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewListening</name>
    <message>
        <source>No voice reads the question here. It stands at the top of the page.</source>
        <extracomment>Which voice each panel member of a session speaks with; empty where there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your words, {}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>More to try</source>
        <extracomment>So many further changes are told whole; more would be a list to despair of. Our choice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And later: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also worked: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change at a time; these can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more stands out to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one change at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure in the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, an amount or a share in the words of the result part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number makes a result easy to believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I and we, in the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} of “I” and “we” in the action is “I”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaches ask for “I”; in one study of real interviews “we” went with better marks. So it is shown and not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I {:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown, not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a job description to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.2f} on a scale from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the words that carry meaning it shares with your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} words a minute, {} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words over the time from the first to the last; pauses are in it, fillers are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {} in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {} in {}, {:.1f} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} a minute, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognisers leave some out, so there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pauses, {} of them long and mid-sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in the sound, from a quarter of a second. Below: those of 1 s or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; yours {:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long, mid-sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {} for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last moment of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first word came after {:.1f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the start of the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} words a minute without the pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.1f} syllables a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace again, with pauses of a quarter of a second and more taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pitch moved by {:.1f} semitones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your loudness moved by {:.1f} dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation while you spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more to try</source>
        <extracomment>A moment shorter than this is named by its start alone; our guess at what reads best. So many earlier answers are told in words; the line shows them all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures need the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures need at least one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers before, oldest first: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed, not memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f}% of take {} repeats {} words in a row from take {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the order of the story and its figures; let the sentences come anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no study that gives a band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in take {}, up to {}; our own guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs at least {} words</source>
        <extracomment>Words shown before and after a moment. Words shown of a whole window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the time from the first word to the last. Which words belong to which part is the reading of a trained model, and it can be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the time from the first word to the last, as you set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It found no single story here, so the shares say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: situation and task together up to {:g}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares say little without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR is for stories. What counts in an answer to this question: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told otherwise before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both may be right. Ask yourself which one you would say again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now “{}”; {} “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and figures</source>
        <extracomment>&quot;Did it answer within two sentences&quot;: what coaches ask of an opening.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they make a story easy to believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, tools, and words with a capital inside a sentence. A recogniser that writes no capitals hides names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a listener hangs on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“First”, “as a result” and others from a closed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some are courtesy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“I think”, “maybe” and others from a closed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs said once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to three words said twice in a row, and five or more said again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of joy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a voice shows more of it than words do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Enjoyed”, “proud” and others from a closed list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said of a former employer or colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words said of a boss, a company or a team. Quoting someone else&apos;s counts as well: read them before you act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story begins with its first part of STAR, another answer with a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coaches ask for the first two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sentence {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different words over all words in every stretch of 50, averaged, so that long and short answers compare (Covington and McFall, 2010).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:.0%} of the words in a stretch are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, outside the band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStates</name>
    <message>
        <source>This answer could not be transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {} long. The recording is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech heard in this recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of this answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words and measures are still here. If you moved the file, put it back and open the answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of this answer is shorter than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left can be played. The words after it have no sound any more; they are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the sound that was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since. It can be played, but words and marks may not fit it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTimeline</name>
    <message>
        <source>{} {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {:.0f} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} seconds at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauses: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fillers: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarks: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, {} long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <extracomment>Search this long after the last key (design).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Study mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} questions answered, {} in all. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured lies inside its bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of this session has been measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transcribed; the recording is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no story told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for in the job description, never mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {} of {} answers. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all {} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {} of {} answers: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Library</source>
        <extracomment>As high as the first row of the review, whose buttons are the highest in it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTags</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename in all sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Qt&apos;s own &quot;no limit&quot;. Places in the list of sections.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckCard</name>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds. Worth doing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear yourself back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCheckPage</name>
    <message>
        <source>Hear the interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear yourself back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was heard: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interviewer greets you. Can you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now say one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: what you had for breakfast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how you sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sentence is played back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recogniser writes down what you said, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound</source>
        <extracomment>However large the text: a wider list leaves its label no room.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes count at once. A recording in progress keeps its microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions while speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 seconds, four steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in real mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (not plugged in)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingMark</name>
    <message>
        <source>The interviewer is speaking</source>
        <extracomment>Heights of the speaking mark&apos;s bars, one row a picture; our drawing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesTab</name>
    <message>
        <source>Add a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept takes, by what they show. A panel compares notes: tell each person a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name to know it by, as “Eleven trucks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet, only a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, one for every theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, no story yet for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} themes without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}”. Space ticks what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryTable</name>
    <message>
        <source>Stories by what they show</source>
        <extracomment>A story that so many of a panel of five have heard is used too often. Our guess.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Ask {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeStrip</name>
    <message>
        <source>Which take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR timeline, take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Takes</name>
    <message>
        <source>Rehearsed, not memorised: {}</source>
        <extracomment>The common axis ends a little after the longer take (design). A sound is drawn lower here than where it stands alone (design).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by ear over take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of take {} are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} has no words to compare. Its sound can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesAside</name>
    <message>
        <source>From new words to by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed, not memorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both takes need at least 20 words to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 50%: our own guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by heart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesHeadline</name>
    <message>
        <source>Listen without figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These takes cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep take {} as story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesLinks</name>
    <message>
        <source>Compare the takes of answer {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesMore</name>
    <message>
        <source>Copy the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the differences as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen without figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retake this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the whole session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesPage</name>
    <message>
        <source>Takes side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are too close to say, so your ear decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures lean the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures lean to take {}. An ear hears more than figures do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ear you chose take {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesReasons</name>
    <message>
        <source>Too close to say which is better</source>
        <extracomment>The measure behind a change, whose figures show the reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has words in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is long enough to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be read in its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells one thing that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves the terms for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says sooner where you stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the question sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a figure in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says more of what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says more of what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the scene in less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is fairer to those you worked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves on more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is easier to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer fillers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no long pause inside a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has one thing less to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} reaches the action {} s sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} went from {} to {}, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearer to the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ask for the same change: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs lies inside the bands. Keep the one that you like to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures in the result are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still one real story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it is still what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and figures are still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesRehearsal</name>
    <message>
        <source>{:.0f}% of take {} repeats four words in a row from take {}; {:.0f}% of its words come in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words for the same story: it sounds as if told for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the order of the story and its figures; the rest may vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, keep the order of the story and its figures, and let the sentences come anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pace that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pitch that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told with {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesRows</name>
    <message>
        <source>Situation and task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fillers a minute, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest pause mid-sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace without pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice variation, semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I rather than we, in the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the question, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesTable</name>
    <message>
        <source>Differences</source>
        <extracomment>A row with text of 100 %: what stays and what grows, and the line under it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, nearer to the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, farther from the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, band {}: {}, then {}; {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesList</name>
    <message>
        <source>What you showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about: {}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>STAR timeline</source>
        <extracomment>The strip that is painted again when the playhead moves, to each side of it. A loop shorter than this is a slip of the hand. So near to a boundary the pointer takes hold of it. Our guess at a steady hand. A key scrolls by this share of what is in sight; a notch of the wheel by a little less. A notch of a wheel, in Qt&apos;s eighths of a degree.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Narrower, the hatching could not be seen. Half a label of the axis, with some air, at 100 % text. Labels of pauses keep at least twice this distance. The pace row shows at least this range, in words a minute (design).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <source>pause of 1 s or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pace band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>End interview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Hints</source>
        <extracomment>The line round a card, as the style sheet draws it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices are good as they are. Answer aloud; Space ends an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look round first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample session fills Review, Library and Progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure has its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a measure in a review to see how it was found, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works without a mouse. Help, at the left, has the manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptColumn</name>
    <message>
        <source>Transcribe again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recogniser had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand, the measures follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the word with which a part should begin; the nearest boundary comes there. 1 to 5 name the part: Situation, Task, Action, Result, Other. Alt and the arrows move its beginning word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a word and type what you said; it keeps its time. Ctrl E does the same for the word that the arrows have chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <extracomment>Room round the text, so that marks at its edges are not cut. A word stays lit over the short gap to the next one; less than the eye minds (60 ms).</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read questions aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: they are shown, and recording starts when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel says who it is before the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two on one answer, by what it lacked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>What was said</source>
        <extracomment>Room for a few letters more than there were, so that the field need not move while typing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>Kind of question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its words say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NoHit</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has those words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session like that has those words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Nothing</name>
    <message>
        <source>Start interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer you give is kept here: sound, words and measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a sample session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the sample ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first trend needs three sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 session so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sessions so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend needs 3. Pace, fillers, pauses and STAR will be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Phrase</name>
    <message>
        <source>Play {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Hear the bookmark at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark at {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TagButton</name>
    <message>
        <source>Tag {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, rename or remove this tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Add a recording</source>
        <extracomment>Asks for a file; None if there is none.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.mp3 *.ogg *.oga *.opus *.m4a *.aac);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Letters that some system does not take in a name. Asks where to write: what to suggest, and what the files are called; empty if nowhere.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
