# What stands around a report.
page-contents = Contents
page-all = All reports
page-parameters = Parameters
page-as-default = default settings
page-parameter = Parameter
page-value = Value
page-default = Default
page-meaning = Meaning
page-recorded-in = Every number on this page is recorded with its unit and sources in
page-computed-in = The computation is in
page-front = Front page
page-languages = Languages
page-day = Tables of { $day }
page-skip = Skip to the text
page-parts = Pages of this report
page-story = Story
page-method = Method
page-data = Data and sources
page-heading-method = { $title }: how sure, and how it is counted
page-heading-data = { $title }: data and sources
page-lead-method = How the numbers are made, how far the findings hold under other choices, and what is not covered.
page-lead-data = Every table and figure with its rows, every number in the text with what it rests on, and every source.
page-credit = Source: { $named }
page-credit-more = Source: { $named } (all { $n })
page-own = computed here
page-data-sources = Data and sources
page-how = How we count
page-shown = Figures and tables
page-shown-lead = What each rests on, and its rows to take away. A number that a spreadsheet would read as a formula is stored as text.
page-back-figure = See the figure
page-back-table = See the table
page-back-list = See the list
page-back-said = (in the text)
page-csv = CSV, { $n } { $n ->
        [one] row
       *[other] rows
    }
page-documents = { $n } { $n ->
        [one] source
       *[other] sources
    }
page-groups = Lists of sources
page-groups-lead = What rests on many sources at once.
page-group = List { $number } ({ $n }):
page-rows = Rows of the figure
page-numbers = Numbers in the text
page-numbers-lead = Each sentence of the report that states a number, and what the number rests on.
page-number = Number
page-unit = Unit
page-name = Name in facts.json
page-rests-on = Rests on
page-sources = Sources
page-quoted = Titles stand in the language of the source.
page-undated = no date
page-used = Used in:
page-used-more = and { $n } more
page-code = Code
page-listing = The code of the notebook that made this report
page-list = The list
page-entries = { $name } ({ $n } { $n ->
        [one] entry
       *[other] entries
    })
run-failed = The last run of this report failed.
run-timeout = The last run of this report took too long and was stopped.
run-interrupted = The last run of this report was interrupted.
run-planned = This report has not been made yet.
run-last-good = What is shown is the last good one.

# The page of `relations changes --html`.
page-moved = What moved, and why
page-moved-lead = From { $old } to { $new } { $n ->
        [0] no fact moved.
        [one] one fact moved.
       *[other] { $n } facts moved.
    } The effects of a fact add up to its difference.
page-effect = Moves it by
page-cause = Because of
page-cause-rows = { "" }
page-cause-together = What only these rows together move:
page-cause-code = The code: from the same data it computes { $alone }.
page-cause-parameters = The parameters: those of now give { $alone }.
page-reason = Reason given
page-none = none
