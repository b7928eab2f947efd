# # Border conflict between Kyrgyzstan and Tajikistan
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia, long disagreed where their border runs, and so who may use land, roads and water in
# the Fergana valley. Their forces fought in April 2021 and September 2022; a treaty of March 2025 draws the line. Who died, who had to
# leave, and did it stop?
text-d13ecdcefb =
    # Border conflict between Kyrgyzstan and Tajikistan

    Kyrgyzstan and Tajikistan, neighbours in Central Asia, long disagreed where their border runs, and so who may use land, roads and water in
    the Fergana valley. Their forces fought in April 2021 and September 2022; a treaty of March 2025 draws the line. Who died, who had to
    leave, and did it stop?

# ## Where and why?
text-cdc7540567 =
    ## Where and why?

# The line is approximate; a hollow circle stands in for a stretch or a neighbouring village.
text-749df92e3f =
    The line is approximate; a hollow circle stands in for a stretch or a neighbouring village.

# ## What happened in April 2021 and September 2022?
text-1c070af6da =
    ## What happened in April 2021 and September 2022?

# Who fired first is disputed and not decided here.
text-ea5245ba94 =
    Who fired first is disputed and not decided here.

# ## Who says what?
text-0404dec51a =
    ## Who says what?

# Authorities know their own losses best, and outlets that repeat an official toll are no second source.
text-4cdbbaf030 =
    Authorities know their own losses best, and outlets that repeat an official toll are no second source.

# ## Which incidents are known, and how deadly were they?
text-c764e11d69 =
    ## Which incidents are known, and how deadly were they?

# No death named, no word on it and a year not covered are three different things.
text-58b622e154 =
    No death named, no word on it and a year not covered are three different things.

# ## What set them off, and when?
text-58bc5a2417 =
    ## What set them off, and when?

# One coder read the triggers from the reports; the months were chosen before the count.
text-92d428bf95 =
    One coder read the triggers from the reports; the months were chosen before the count.

# ## Who had to leave?
text-4da6109519 =
    ## Who had to leave?

# Definitions overlap and are never added up. For the Tajik side fewer claims were found, which is not the same as fewer people.
text-9b16f63d9a =
    Definitions overlap and are never added up. For the Tajik side fewer claims were found, which is not the same as fewer people.

# ## Did it stop?
text-eb2f3c342f =
    ## Did it stop?

# Before and after is an association in time: crossings, talks, troops and the press changed as well, and the list is read less closely
# from 2023 on.
text-e2c5807d2f =
    Before and after is an association in time: crossings, talks, troops and the press changed as well, and the list is read less closely
    from 2023 on.

# Nothing in this report assigns blame or cause; where a claim does, it is the claimant's.
text-6a43765563 =
    Nothing in this report assigns blame or cause; where a claim does, it is the claimant's.

# ## How many incidents, who counts them, and what is covered?
text-7c68ca4f17 =
    ## How many incidents, who counts them, and what is covered?

# - The border service counts every quarrel, the list what made news and could still be read: the two are never joined into one series,
#   and no trend of frequency is fitted to the list. Shading follows the declared coverage, not the rows.
# - Recall is uneven: it depends on what Kyrgyz media and Asia-Plus printed, and the 1990s are blank because nothing readable was found. A
#   row from the Soviet years is kept as context and left out of every count.
# - Lengths are statements by officials and agencies over different totals; a later one can lie below an earlier one. Nothing here tests
#   whether the line and the violence followed from one another.
# - Trigger, kind, weapons level and confidence are coded by one coder. Incidents dated to a month belong to a window if any of its days does.
text-350289aa0e =
    - The border service counts every quarrel, the list what made news and could still be read: the two are never joined into one series,
      and no trend of frequency is fitted to the list. Shading follows the declared coverage, not the rows.
    - Recall is uneven: it depends on what Kyrgyz media and Asia-Plus printed, and the 1990s are blank because nothing readable was found. A
      row from the Soviet years is kept as context and left out of every count.
    - Lengths are statements by officials and agencies over different totals; a later one can lie below an earlier one. Nothing here tests
      whether the line and the violence followed from one another.
    - Trigger, kind, weapons level and confidence are coded by one coder. Incidents dated to a month belong to a window if any of its days does.

# ## How does a claim become a toll?
text-014de1cf85 =
    ## How does a claim become a toll?

# Under the rules "official" and "independent" only incidents with such a statement have a toll: their totals cover fewer incidents and
# are not comparable with the others as sums. Deaths go by the side to which the dead belonged, not by the place where they died. "Final"
# means final or looking back; where a clash has such claims, earlier ones are drawn but not spanned.
text-821f2d0701 =
    Under the rules "official" and "independent" only incidents with such a statement have a toll: their totals cover fewer incidents and
    are not comparable with the others as sums. Deaths go by the side to which the dead belonged, not by the place where they died. "Final"
    means final or looking back; where a clash has such claims, earlier ones are drawn but not spanned.

# ## How did the tolls grow from day to day?
text-9168f22491 =
    ## How did the tolls grow from day to day?

# Of April 2021 Kyrgyz totals came in dated ministry bulletins, Tajik ones later and first from unnamed sources; of September 2022 the
# Tajik side gave the first toll.
text-9ecbf3df84 =
    Of April 2021 Kyrgyz totals came in dated ministry bulletins, Tajik ones later and first from unnamed sources; of September 2022 the
    Tajik side gave the first toll.

# ## Does it agree with others’ totals?
text-520bdaa942 =
    ## Does it agree with others’ totals?

# A year of UCDP is not one clash: a table with the data shows what else falls into it. Reasons for a difference are named beforehand, one by
# one; a difference without one would stand as unexplained. Whole years are compared, whatever the window, confidence and side of this report.
text-947fe6315a =
    A year of UCDP is not one clash: a table with the data shows what else falls into it. Reasons for a difference are named beforehand, one by
    one; a difference without one would stand as unexplained. Whole years are compared, whatever the window, confidence and side of this report.

# ## Do the findings hold under other choices?
text-cdb1e5235d =
    ## Do the findings hold under other choices?

# - A finding that does not hold under every choice is still shown, with its interval: it then holds for the choices of this report. People
#   work on fields, canals and pastures in summer, so that the share of these months also measures how many people meet.
# - Leaving out 2021 and 2022, the years of most incidents and deaths, tests what rests on them alone. The period before the protocol is a
#   choice: the later it starts, the more alike the reporting and the higher the earlier rate.
# - The tests take incidents as independent, although one often follows from the last; an episode gathers those within some days of each
#   other, and for the trend of weapons whole years change places. One small p among several seasons is expected by chance more often than its value says.
# - Deaths come in a few large clusters, so that no interval is given for their rate. Some reports date the protocol a day later; no listed
#   incident lies between.
# - The river's means are of the last century, the incidents of this one, and not all lie on the Isfara. The second gauge carries no name
#   in the copy read; it was taken for the Isfara by its mean and its summer peak.
# - The level of weapons is the highest that any report names; mortars are in some cases one side's word. Before the press reported
#   regularly only the graver incidents left a trace, which can hide a rise.
text-6d703bd355 =
    - A finding that does not hold under every choice is still shown, with its interval: it then holds for the choices of this report. People
      work on fields, canals and pastures in summer, so that the share of these months also measures how many people meet.
    - Leaving out 2021 and 2022, the years of most incidents and deaths, tests what rests on them alone. The period before the protocol is a
      choice: the later it starts, the more alike the reporting and the higher the earlier rate.
    - The tests take incidents as independent, although one often follows from the last; an episode gathers those within some days of each
      other, and for the trend of weapons whole years change places. One small p among several seasons is expected by chance more often than its value says.
    - Deaths come in a few large clusters, so that no interval is given for their rate. Some reports date the protocol a day later; no listed
      incident lies between.
    - The river's means are of the last century, the incidents of this one, and not all lie on the Isfara. The second gauge carries no name
      in the copy read; it was taken for the Isfara by its mean and its summer peak.
    - The level of weapons is the highest that any report names; mortars are in some cases one side's word. Before the press reported
      regularly only the graver incidents left a trace, which can hide a rise.

# ## How are the numbers computed?
#
# Casualties stand only as claims: one number by one claimant, with its bounds. A named rule says which claims make the best value, low
# and high of each incident and side; sums add lows and highs, and an open end stays open. Shares have exact binomial intervals (Clopper
# and Pearson), rates exact Poisson intervals (Garwood), and ratios of rates the exact conditional interval. The level of weapons is tested
# by Kendall's tau with seeded permutations and a bootstrap interval, the time of year also by Rayleigh's test. All intervals are at 95%.
text-5559005c95 =
    ## How are the numbers computed?

    Casualties stand only as claims: one number by one claimant, with its bounds. A named rule says which claims make the best value, low
    and high of each incident and side; sums add lows and highs, and an open end stays open. Shares have exact binomial intervals (Clopper
    and Pearson), rates exact Poisson intervals (Garwood), and ratios of rates the exact conditional interval. The level of weapons is tested
    by Kendall's tau with seeded permutations and a bootstrap interval, the time of year also by Rayleigh's test. All intervals are at 95%.

# ## Killed and wounded, by year, side and incident
text-8646ef3d91 =
    ## Killed and wounded, by year, side and incident

# Civilians and armed personnel are told apart only as far as a claim does so; border guards and police are armed, and the unknown part
# stays unknown. Deaths by place of event and by nationality are two questions and are never mixed in one column. Where they seem to
# contradict each other, as in 2021, the likelier reason is on which side of a disputed line the events were put: no conclusion is drawn
# from that table.
text-fd1794ee2d =
    Civilians and armed personnel are told apart only as far as a claim does so; border guards and police are armed, and the unknown part
    stays unknown. Deaths by place of event and by nationality are two questions and are never mixed in one column. Where they seem to
    contradict each other, as in 2021, the likelier reason is on which side of a disputed line the events were put: no conclusion is drawn
    from that table.

# ## The claims on three clashes
text-9f6a00742e =
    ## The claims on three clashes

# "Page inferred" marks claims whose outlet is known while the exact page was not recorded; "incident level" marks figures put together
# from the reports of an incident. Data sets count the whole year.
text-7c9e25b246 =
    "Page inferred" marks claims whose outlet is known while the exact page was not recorded; "incident level" marks figures put together
    from the reports of an incident. Data sets count the whole year.

# ## People moved and buildings destroyed
text-d8ed445156 =
    ## People moved and buildings destroyed

# Destroyed and damaged buildings are counted by authorities, by aid organisations, and by located points of which the maker counts most
# from satellite images and the others from social media, over different areas. For the Tajik side fewer claims were found, which is not
# the same as less damage.
text-0f980e6a27 =
    Destroyed and damaged buildings are counted by authorities, by aid organisations, and by located points of which the maker counts most
    from satellite images and the others from social media, over different areas. For the Tajik side fewer claims were found, which is not
    the same as less damage.

# ## Incidents by trigger, weapons, place and time
text-342e9473e9 =
    ## Incidents by trigger, weapons, place and time

# No country is read from the points and no length measured on the map. A gap in the list is a gap in what was reported: the early ones
# are years without readable sources. Where a date is known to the month only, a gap has a span.
text-f646ef477f =
    No country is read from the points and no length measured on the map. A gap in the list is a gap in what was reported: the early ones
    are years without readable sources. Where a date is known to the month only, a gap has a span.

# ## Your turn
#
# Three small analyses to change. Nothing here goes into the report's numbers.
text-9651cf625b =
    ## Your turn

    Three small analyses to change. Nothing here goes into the report's numbers.
