# What stands around a report.
page-contents = Contents
page-all = All reports
page-parameters = Parameters
page-as-default = as by default
page-parameter = Parameter
page-value = Value
page-default = Default
page-meaning = Meaning
page-recorded-in = Every number on this page is recorded with its unit and sources in
page-computed-in = The computation is in
page-code = Code
page-list = The list
page-entries = { $name } ({ $n } { $n ->
        [one] entry
       *[other] entries
    })
page-status = Status
page-read = Read the report
run-failed = The last run of this report failed.
run-timeout = The last run of this report took too long and was stopped.
run-interrupted = The last run of this report was interrupted.
run-planned = This report has not been made yet.
run-last-good = What is shown is the last good one.
