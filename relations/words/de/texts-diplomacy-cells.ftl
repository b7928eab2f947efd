# # Diplomacy and delimitation
#
# Kyrgyzstan and Tajikistan, neighbours and allies in Central Asia, long read their Soviet-era border differently. In 2021 and 2022 their forces fought over it. In March 2025 presidents Sadyr Japarov and Emomali Rahmon signed a treaty on the line.
text-92fed82b2a =
    # Diplomacy and delimitation

    Kyrgyzstan and Tajikistan, neighbours and allies in Central Asia, long read their Soviet-era border differently. In 2021 and 2022 their forces fought over it. In March 2025 presidents Sadyr Japarov and Emomali Rahmon signed a treaty on the line.

# ## How many kilometres were agreed?
text-d3b0921795 =
    ## How many kilometres were agreed?

# Descriptions, drafts and agreements are mixed in what was said. 875 and 682 km come from one press report.
text-e3f1810388 =
    Descriptions, drafts and agreements are mixed in what was said. 875 and 682 km come from one press report.

# ## Who are these neighbours?
text-e961cf6eb2 =
    ## Who are these neighbours?

# ## Who visits whom?
text-1be4f3c8e0 =
    ## Who visits whom?

# A summit brings a president by rotation, not by invitation. The visit of January 1993, from which the longest time counts, was made by Emomali Rahmon as head of the Supreme Soviet.
text-6fbdea7379 =
    A summit brings a president by rotation, not by invitation. The visit of January 1993, from which the longest time counts, was made by Emomali Rahmon as head of the Supreme Soviet.

# ## After a clash, who moves first?
text-19f8eb4a35 =
    ## After a clash, who moves first?

# The order of dates is no cause, and who asked for a truce is mostly not recorded.
text-e1486c8a36 =
    The order of dates is no cause, and who asked for a truce is mostly not recorded.

# ## What was signed in 2025?
text-e8eb1f4cd4 =
    ## What was signed in 2025?

# A text stands as *signed* where no source read tells of a later step. *Broken* is the word of the source named, often one side's.
text-8a61c9c83e =
    A text stands as *signed* where no source read tells of a later step. *Broken* is the word of the source named, often one side's.

# ## How much land was to change hands?
text-3a44e9f863 =
    ## How much land was to change hands?

# One Kyrgyz official, K. Tashiev, listed the parcels; 750 ha are named in return for a share of the Golovnoy intake. No treaty annex with areas was read.
text-680915bf15 =
    One Kyrgyz official, K. Tashiev, listed the parcels; 750 ha are named in return for a share of the Golovnoy intake. No treaty annex with areas was read.

# ## What do the two trade statistics say?
text-05b0491097 =
    ## What do the two trade statistics say?

# The two services value, date and trace goods by their own rules; neither figure is the true one.
text-fbd3691996 =
    The two services value, date and trace goods by their own rules; neither figure is the true one.

# ## How did the tone change?
text-57a1a7a9cf =
    ## How did the tone change?

# Tone is a reading of the events that were found, not a measurement; recent years were searched more closely.
text-dcf1c212b2 =
    Tone is a reading of the events that were found, not a measurement; recent years were searched more closely.

# A finding that fails under some choice rests on that choice, which the method page names.
text-b7a6f6a8d0 =
    A finding that fails under some choice rests on that choice, which the method page names.

# ## Coverage and caveats
text-793ec6de4d =
    ## Coverage and caveats

# The tables hold what open pages in English, Russian and German reported and could be read by mid-February 2026 and, for gaps that were named, in November 2026. Recent years are covered far more closely than the 1990s. The newest event is of March 2026; incidents at the border are observed to the day that their coverage names.
#
# A dated row belongs to the window if it may lie in it; undated rows are shown only when the window leaves no dated row of the same table out. Agreements, memberships and missions are complete only as far as sources name them. What stands in the two encyclopaedia articles, English and German, is marked, and not verified by standing there.
text-2df416a8ba =
    The tables hold what open pages in English, Russian and German reported and could be read by mid-February 2026 and, for gaps that were named, in November 2026. Recent years are covered far more closely than the 1990s. The newest event is of March 2026; incidents at the border are observed to the day that their coverage names.

    A dated row belongs to the window if it may lie in it; undated rows are shown only when the window leaves no dated row of the same table out. Agreements, memberships and missions are complete only as far as sources name them. What stands in the two encyclopaedia articles, English and German, is marked, and not verified by standing there.

# ## How are the numbers made?
#
# **Kilometres.** A share is the one stated or, failing that, the length agreed over the total of the same statement; a missing total follows from the parts or from a share. Two statements contradict each other if every day that the first may mean lies before the second, and the later figure is lower.
#
# **Visits.** A silence runs from the last day of a visit to the first day of the next. The share of visits without a summit has an exact interval (Clopper and Pearson).
#
# **After a clash.** Days count from its first day to the eve of the next clash followed. The four clashes are our choice; the rule beside them takes all clashes of the two states with heavy weapons or at least four dead. *Talks* are events of positive tone on the border, the conflict or diplomacy.
#
# **Tone.** A clash has the tone that the claims on its deaths give; a lethal one that no event tells of is added. Two periods are compared over the divisions of their months and of their events, all of them below 200,000, else random ones. The change of tone is the split between years with the largest standardised difference of means (CUSUM), tested against shuffled events and shuffled years, the search included; parts are split again while p stays below 0.05.
#
# **Votes and trade.** Agreement at the United Nations is the share of joint roll calls voted alike. The trade ratio runs from the lowest figure of one side over the highest of the other to the highest over the lowest.
text-c26fe8ec85 =
    ## How are the numbers made?

    {"*"}*Kilometres.** A share is the one stated or, failing that, the length agreed over the total of the same statement; a missing total follows from the parts or from a share. Two statements contradict each other if every day that the first may mean lies before the second, and the later figure is lower.

    {"*"}*Visits.** A silence runs from the last day of a visit to the first day of the next. The share of visits without a summit has an exact interval (Clopper and Pearson).

    {"*"}*After a clash.** Days count from its first day to the eve of the next clash followed. The four clashes are our choice; the rule beside them takes all clashes of the two states with heavy weapons or at least four dead. *Talks* are events of positive tone on the border, the conflict or diplomacy.

    {"*"}*Tone.** A clash has the tone that the claims on its deaths give; a lethal one that no event tells of is added. Two periods are compared over the divisions of their months and of their events, all of them below 200,000, else random ones. The change of tone is the split between years with the largest standardised difference of means (CUSUM), tested against shuffled events and shuffled years, the search included; parts are split again while p stays below 0.05.

    {"*"}*Votes and trade.** Agreement at the United Nations is the share of joint roll calls voted alike. The trade ratio runs from the lowest figure of one side over the highest of the other to the highest over the lowest.

# ## Which choice turns which finding?
text-0f74c3393a =
    ## Which choice turns which finding?

# ## How are visits and silences counted?
text-1bb5946245 =
    ## How are visits and silences counted?

# No interval is put on a share that holds summit trips. A visit *with a summit* is a bilateral visit or talk joined to one. Where a visit is dated by its month only, the silence has a lower and an upper length.
text-a8ae079e88 =
    No interval is put on a share that holds summit trips. A visit *with a summit* is a bilateral visit or talk joined to one. Where a visit is dated by its month only, the silence has a lower and an upper length.

# ## How long is the border?
text-2d3b0eec94 =
    ## How long is the border?

# The 900 km of 25 April 2022 (600 agreed, 300 left) are a total that nobody gave and that no finding rests on. A restated share above 100% means only that the chosen total is shorter than the line of the treaty. The total of 1,684 km is set apart as a likely slip: plausible are 900 to 1,100 km.
text-9fb72d93c7 =
    The 900 km of 25 April 2022 (600 agreed, 300 left) are a total that nobody gave and that no finding rests on. A restated share above 100% means only that the chosen total is shorter than the line of the treaty. The total of 1,684 km is set apart as a likely slip: plausible are 900 to 1,100 km.

# ## How fast did it go, and where do the statements contradict each other?
text-ef46da69a5 =
    ## How fast did it go, and where do the statements contradict each other?

# Not every meeting published its step, so a gap in a sum is not an error of the speaker.
text-3f5c72ef33 =
    Not every meeting published its step, so a gap in a sum is not an error of the speaker.

# ## Is the turn of the tone more than chance?
text-0158a8d078 =
    ## Is the turn of the tone more than chance?

# Each truce of one war counts, so the means of 2021 and 2022 sit near zero. Years with one or two events say little. Shuffling whole months or years keeps together what came in one wave, and is the stricter test. The years 2022 and 2025 were chosen because the story turns there; the blocks of five years were not.
text-497c6c97e5 =
    Each truce of one war counts, so the means of 2021 and 2022 sit near zero. Years with one or two events say little. Shuffling whole months or years keeps together what came in one wave, and is the stricter test. The years 2022 and 2025 were chosen because the story turns there; the blocks of five years were not.

# ## Do they vote alike at the United Nations?
text-f7be62b89a =
    ## Do they vote alike at the United Nations?

# Agreement is high everywhere in the region, so only the comparison says anything; neighbouring ranks overlap in their intervals. Pairs did not all vote in the same years: Uzbekistan has no joint roll calls in 1992 and 1993, Turkmenistan few in 1995 and 1996.
#
# Every joint roll call counts the same, and abstention is a vote of its own. To 2019 the counts come from a published data set, from 2020 from our own count of roll calls, without emergency special sessions. Of 2024 only the roll calls to June are in; the year is left out.
text-36d2c09ab9 =
    Agreement is high everywhere in the region, so only the comparison says anything; neighbouring ranks overlap in their intervals. Pairs did not all vote in the same years: Uzbekistan has no joint roll calls in 1992 and 1993, Turkmenistan few in 1995 and 1996.

    Every joint roll call counts the same, and abstention is a vote of its own. To 2019 the counts come from a published data set, from 2020 from our own count of roll calls, without emergency special sessions. Of 2024 only the roll calls to June are in; the year is left out.

# ## Every visit
text-8549660b94 =
    ## Every visit

# A level is given only where a source uses the word. Attendance marked *inferred* or *probable* rests on a list of participants.
text-8a12c247ea =
    A level is given only where a source uses the word. Attendance marked *inferred* or *probable* rests on a list of participants.

# ## Every agreement
text-373ed0ca5a =
    ## Every agreement

# What lasted only minutes on 27 January 2022 was the reopening of a road; the truce was agreed in the night that followed. Of smaller clashes the talks are rarely on record.
text-9c33361790 =
    What lasted only minutes on 27 January 2022 was the reopening of a road; the truce was agreed in the night that followed. Of smaller clashes the talks are rarely on record.

# ## Every statement on kilometres and land
text-3635640590 =
    ## Every statement on kilometres and land

# ## Every figure of trade
text-4ffdb91ddb =
    ## Every figure of trade

# The third-party series counts what each side recorded as imports, rounded to a million, and ends in 2014.
text-90eec6c231 =
    The third-party series counts what each side recorded as imports, rounded to a million, and ends in 2014.

# ## Organisations and missions
text-7c7e358509 =
    ## Organisations and missions

# Memberships and missions are shown whole, whatever the window. Most dates of joining are years of the Correlates of War list, which ends in 2014. *Not found* means that the sources read say nothing. A consulate general at Khujand stands twice: refused at an undated moment, later in preparation.
text-5c09bf215b =
    Memberships and missions are shown whole, whatever the window. Most dates of joining are years of the Correlates of War list, which ends in 2014. *Not found* means that the sources read say nothing. A consulate general at Khujand stands twice: refused at an undated moment, later in preparation.

# ## History, culture and the two articles
text-21f258b22c =
    ## History, culture and the two articles

# Statements are readings of one side's or a reporter's, kept apart from what was counted; support and opposition are not measured anywhere we could read. Statements and census figures are shown whole, whatever the window.
text-5feb24dc01 =
    Statements are readings of one side's or a reporter's, kept apart from what was counted; support and opposition are not measured anywhere we could read. Statements and census figures are shown whole, whatever the window.

# ## Every event
text-97a724cd98 =
    ## Every event

# ## Your turn
#
# Three small analyses to change: each is an answer or a function of the library, whose frames and facts you can look at, cut and draw again.
text-fc3f9651bd =
    ## Your turn

    Three small analyses to change: each is an answer or a function of the library, whose frames and facts you can look at, cut and draw again.
