# # Kyrgyzstan and Tajikistan
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia and members of one military alliance, the Collective Security Treaty Organization
# (CSTO), had never agreed on large parts of their border. Twice it came to days of fighting: in April 2021, by the record, over
# cameras at a water intake, in September 2022 after shots at border posts. In 2025 their presidents signed a border treaty and switched on
# a power line across it, part of CASA-1000, which is to sell hydropower to Afghanistan and Pakistan.
text-4eaf7648cd =
    # Kyrgyzstan and Tajikistan

    Kyrgyzstan and Tajikistan, neighbours in Central Asia and members of one military alliance, the Collective Security Treaty Organization
    (CSTO), had never agreed on large parts of their border. Twice it came to days of fighting: in April 2021, by the record, over
    cameras at a water intake, in September 2022 after shots at border posts. In 2025 their presidents signed a border treaty and switched on
    a power line across it, part of CASA-1000, which is to sell hydropower to Afghanistan and Pakistan.

# ## Key findings
text-abecd279d4 =
    ## Key findings

# ### The conflict at the border
text-29a736a6fa =
    ### The conflict at the border

# ### The talks and the treaty
text-09680613a4 =
    ### The talks and the treaty

# ### The power line
text-04016f02e3 =
    ### The power line

# ## What does the calendar hold?
text-35376c9e50 =
    ## What does the calendar hold?

# Before 2003 no list of incidents could be read, so those empty years say nothing; incidents of which no source says anything about deaths are not drawn.
# The order of events on a calendar is no proof that one led to another.
text-53624152b6 =
    Before 2003 no list of incidents could be read, so those empty years say nothing; incidents of which no source says anything about deaths are not drawn.
    The order of events on a calendar is no proof that one led to another.

# ## The last twelve months
text-36219d9aad =
    ## The last twelve months

# Five of the events of these months: treaties, state visits and deaths first, then the newest; [all of them](data.html#All-events-of-the-last-twelve-months) stand with the data. The months end with the newest event on record, not today. Few incidents on record can also mean that fewer were reported: their list is read less closely from 2023 on.
text-0c81798314 =
    Five of the events of these months: treaties, state visits and deaths first, then the newest; [all of them](data.html#All-events-of-the-last-twelve-months) stand with the data. The months end with the newest event on record, not today. Few incidents on record can also mean that fewer were reported: their list is read less closely from 2023 on.

# ## How sure are we?
text-00ceb99557 =
    ## How sure are we?

# A finding that fails in some run is not wrong: it rests on that choice. How far each holds stands below it; what turns it, on the page of its report.
text-c18c5d84c2 =
    A finding that fails in some run is not wrong: it rests on that choice. How far each holds stands below it; what turns it, on the page of its report.

# ## How to check and cite
text-1f1d3ded3c =
    ## How to check and cite

# - **A number:** each underlined number leads to what it rests on, its rows and its sources.
# - **A figure:** the line below it leads to its rows as CSV and to how they were counted.
# - **A table:** the [catalogue of all tables](data.html#Catalogue-of-all-tables) names each with its file, rows, years and licence.
# - **Other choices:** the notebooks take other windows, rules and assumptions; `relations report` makes these pages again, byte for byte.
# - **To cite:** name this package (`CITATION.cff`) and the sources of the rows you use, which `relations.cite` lists.
text-de791293be =
    - **A number:** each underlined number leads to what it rests on, its rows and its sources.
    - **A figure:** the line below it leads to its rows as CSV and to how they were counted.
    - **A table:** the [catalogue of all tables](data.html#Catalogue-of-all-tables) names each with its file, rows, years and licence.
    - **Other choices:** the notebooks take other windows, rules and assumptions; `relations report` makes these pages again, byte for byte.
    - **To cite:** name this package (`CITATION.cff`) and the sources of the rows you use, which `relations.cite` lists.

# ## How far do the data reach?
text-6191c21694 =
    ## How far do the data reach?

# - Recall is uneven: 2019 to 2022 are best covered, the 1990s hardly, because little could be read, not because little happened.
# - Reporting is asymmetric, and not always the same way: in April 2021 the Tajik total came late and first through unnamed sources, in September 2022 the Tajik side gave the first number.
# - The tone of events was coded by one person; whether a clash was lethal follows from the claims.
# - There is no monthly series of electricity generation; what is said of seasons rests on dated single figures.
text-d88b9a0cb5 =
    - Recall is uneven: 2019 to 2022 are best covered, the 1990s hardly, because little could be read, not because little happened.
    - Reporting is asymmetric, and not always the same way: in April 2021 the Tajik total came late and first through unnamed sources, in September 2022 the Tajik side gave the first number.
    - The tone of events was coded by one person; whether a clash was lethal follows from the claims.
    - There is no monthly series of electricity generation; what is said of seasons rests on dated single figures.

# ## Method
#
# Casualties are claims. A named rule turns the claims on an incident into low, best and high; sums add the bounds, the
# widest honest span. Dates of uneven precision follow EDTF: a row belongs to the window if any day its date may mean lies
# in it. Every number on this page is recorded with its unit and sources in the file `facts.json` beside it.
text-d7613736f7 =
    ## Method

    Casualties are claims. A named rule turns the claims on an incident into low, best and high; sums add the bounds, the
    widest honest span. Dates of uneven precision follow EDTF: a row belongs to the window if any day its date may mean lies
    in it. Every number on this page is recorded with its unit and sources in the file `facts.json` beside it.

# ## Catalogue of all tables
text-123b0be267 =
    ## Catalogue of all tables

# ## All events of the last twelve months
text-8a0819164b =
    ## All events of the last twelve months

# ## Your turn
#
# Three small questions to change. Plain tables come back, with their sources; `relations.describe("visits")` says what each field means.
text-6abd3c3ebf =
    ## Your turn

    Three small questions to change. Plain tables come back, with their sources; `relations.describe("visits")` says what each field means.

# ## Sources used
text-206deebd8a =
    ## Sources used
