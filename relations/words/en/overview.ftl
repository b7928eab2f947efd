## Calendar

calendar = { $case ->
        [none] Nothing is recorded in this window.
       *[plain] { calendar-counts }
        [marked] { calendar-counts } { calendar-marks }
    }
calendar-counts =
    On one calendar, with their number: incidents ({ $n_incidents }), presidential visits ({ $n_visits }), signed texts
    ({ $n_agreements }), completed lines and plants ({ $n_milestones }).
calendar-marks =
    Dotted lines: the deadliest clashes, which began on { $clash_days }, and the border treaty of { $treaty_day }.
calendar-days = { $case ->
       *[plain] Incidents, meetings, signed texts and power lines on one calendar
        [marked]
            Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }, after { $earlier_texts }
            signed texts
    }
    .alt =
        Three panels over the same years. Above, deaths per incident for { $reported } incidents, the highest { $most }. In the
        middle, { $n_visits } visits by kind and { $n_agreements } signed texts by level. Below, { $n_milestones } lines and
        plants by completion: { $names }.
    .x = year
    .deaths = deaths per incident
        (people, log)
    .assets = power system:
        completed
    .empty = Nothing is recorded in this window.
deaths-of-lethal = with deaths
deaths-of-none = none reported killed
calendar-visit-bilateral = visit, bilateral
calendar-visit-both = visit and summit
calendar-visit-summit = summit only
calendar-text-presidents = text, presidents
calendar-text-security = text, security
calendar-text-other = text, others

## The last twelve months of the data

changes = { $case ->
        [none] No event is recorded between { $first } and { $last }.
       *[some]
            In the twelve months to { $newest }, the date of the newest event, against the twelve months before: presidential
            visits { $new_visits } against { $old_visits }, signed texts { $new_texts } against { $old_texts }; in those to
            { $seen }, the last day on which incidents were looked for, incidents on record { $new_incidents } against
            { $old_incidents }.
    }
changes-compared = The last twelve months of the data against the twelve before
    .measure = What
    .before = Twelve months before
    .before-missing = nothing reported
    .latest = Last twelve months
    .latest-missing = nothing reported
    .until = Up to
    .empty = No event in this window.
measure-incidents = Incidents at the border
measure-killed = People reported killed
measure-visits = Presidential visits
measure-texts = Signed texts
measure-milestones = Lines and plants completed
measure-events = Events on record
measure-tone = Mean tone of the events (-2 to +2)
changes-landmarks = Landmarks and ruptures of the last twelve months (tone of +2 or -2), newest first
    .category = Strand
    .text = Event
    .empty = None in the last twelve months of this window.
changes-recent = All events of the last twelve months on record, newest first
    .category = Strand
    .tone = Tone (-2 to +2)
    .text = Event
    .empty = No event in this window.

## How far the tables reach

reach =
    The newest event is dated { $newest_event }, the newest incident on record { $newest_incident }; incidents were looked for
    up to { $seen }. The oldest dated rows are of { $oldest }.
reach-tables = How far each table reaches
    .title = Table
    .rows = Rows
    .first_year = First year
    .last_year = Last year
    .undated = Rows without a date
