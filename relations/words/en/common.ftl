# How this language writes spans, gaps and lists. Dates, numbers and "a, b and c" come from the CLDR (babel).
range = { $low } to { $high }
range-open = { $low } or more
range-up-to = up to { $high }
interval = { $level }% interval { $ends }
is-about = about { $n }
is-at-least = at least { $n }
is-more-than = more than { $n }
is-up-to = up to { $n }
span = { $start } to { $end }
# The same of days of one month, of months of one year, of years; the beginning has only what the end does not name.
span-days = { $start } to { $end }
span-months = { $start } to { $end }
span-years = { $start } to { $end }
date-about = about { $date }
date-until = until { $date }
date-from = from { $date }
decade = { $decade }s
season = { $season ->
        [spring] spring
        [summer] summer
        [autumn] autumn
       *[winter] winter
    } { $year }
not-known = not known
yes = yes
no = no
sources = Sources: { $named }.
sources-more = Sources: { $named }; { $n } { $n ->
        [one] other
       *[other] others
    }, listed at the end.
sources-listed = Sources are listed at the end of the report.
# What joins the names of those who publish, in lines of sources.
publisher-via = via
publisher-citing = citing
publisher-from = from
publisher-reprint = reprint
publisher-contributors = contributors
empty = No rows in this window.
# As of a day before the rows that an answer needs, and the line that says that a report is as of a day.
not-yet = On { $day } nothing on record told of this yet.
as-of = What was known on { $day }.
left-out-tables = { $case ->
        [all] No earlier day is set, so that all on record up to { $day } counts
       *[part] Rows of each table by whether they could be known on { $day }; data sets count in the edition at hand
    }
    .title = Table
    .known = Known
    .later = Known later
    .undated = Left out, as nothing dates what was said
    .undatable = Of those known: dated by nothing, or only by the period that they measure
    .empty = nothing is left out.
title-as-of = { $title }, as known on { $day }

# How far a finding holds when it is computed in other ways. A finding whose words do not say what holds has the attribute .statement.
firm-firm = Firm: { firm-what } in { $runs ->
        [2] both
       *[other] each
    }.
firm-mostly = Mostly firm: { firm-part }
firm-depends = Depends on choices: { firm-part }
firm-what = { $statement ->
        [none] computed in { $runs } ways, it holds
       *[other] { $statement }; computed in { $runs } ways, this holds
    }
firm-part = { firm-what } in { $held } of them{ $turns ->
        [none] .
       *[some] . It turns { $turns }.
    }

# The smallest change of evidence that reverses a finding; of two numbers fewer than the first do not, as many as the second do.
flips = Smallest change of evidence that would reverse each finding
    .finding = Finding
    .flip = It would reverse with
    .empty = No finding of this window was searched.
flip-left-out = { $n } of { $of } { $what } left out{ $which ->
        [none] { "" }
       *[some] : { $which }
    }
flip-added = { $n } more { $n ->
        [one] { FORM($what, "one") }
       *[other] { $what }
    }{ $since ->
        [none] { "" }
       *[some] { " " }on { $since } or later
    }
flip-wrong = { $what } { $pct } { $way ->
        [lower] lower
       *[higher] higher
    } ({ $to } instead of { $was }{ $unit ->
        [TWh] { " " }TWh
        [cents] { " " }cents
       *[other] { "" }
    })
flip-never = no number of { $what } left out
flip-what-claims-killed = claims about the dead
flip-what-claims-settled = final claims about the Tajik dead
flip-what-deaths-elsewhere = deaths in other, smaller incidents
    .one = death in another, smaller incident
flip-what-incidents-after = incidents after the protocol
    .one = incident after the protocol
flip-what-incidents-armed = incidents with known weapons
flip-what-incidents-lethal = incidents with a death
    .one = incident with a death
flip-what-incidents-listed = listed incidents of the years that the service counted
    .one = listed incident of the years that the service counted
flip-what-incidents-winter = incidents from October to March
    .one = incident from October to March
flip-what-statements = statements of a length or share
flip-what-visits = visits inside the longest silence
    .one = visit inside the longest silence
flip-what-visits-plain = visits without a summit
    .one = visit without a summit
flip-what-moves = moves in the weeks after the clashes
flip-what-events = events of 2022 and 2025
flip-what-promises = promises
flip-what-days-settled = the number of days
flip-what-km-agreed = the length agreed
flip-what-ratio = the ratio of the two nearest figures
flip-what-volume = the volume
flip-what-winter-price = the price of winter energy
flip-what-energy-charge = the energy charge

# Whose. A language that declines adds forms: .genitive, .dative, ... and uses them as FORM($side, "genitive").
side-KGZ = Kyrgyz side
side-TJK = Tajik side
side-both = both sides together
country-KGZ = Kyrgyzstan
country-TJK = Tajikistan
country-AFG = Afghanistan
country-PAK = Pakistan
country-UZB = Uzbekistan
country-KAZ = Kazakhstan
country-TKM = Turkmenistan
country-RUS = Russia
country-CHN = China

# Fields, one heading each, with its unit; the end of a name (-usd_mn) is not repeated here, see answers.UNITS.
field-year = Year
field-date = Date
field-period = Period
field-side = Side
field-country = Country
field-rule = Rule
field-sources = Sources
field-category = Kind
field-city = City
field-change_persons = Change (people)
field-change_since = Since
field-days = Days
field-direction = Direction
field-ethnic_group = Group
field-events = Events
field-finding = Finding
field-place = Place as reported
field-first_day = First
field-guest = Guest
field-held = Holds in
field-in_founding_text = In the two articles
field-km_agreed = Agreed (km)
field-last_day = Last
field-level = Level
field-move = Move
field-note = Remark
field-organisation = Organisation
field-person = Person
field-persons = People
field-runs = of runs
field-shared = Shared
field-signatories = Signatories
field-span = Lowest to highest
field-speaker = Speaker
field-subject = Subject
field-subjects = Subjects
field-survives = In every run
field-texts = Texts
field-turned = It turns
field-value = This report

# Numbers with their units, for tables whose rows have different ones.
in-days = { $n } { $n ->
        [one] day
       *[other] days
    }
in-km = { $n } km
in-p = p = { $n }
in-points = { $n } points
in-rank = rank { $n }
in-times = { $n } times

# Maps.
map-line = approximate line, before the 2025 treaty
map-schematic = lines schematic, straight between named points
map-scale = { $km } km
map-intake = Golovnoy intake nearby
map-exclave = exclave of { $country }
water-kayrakkum = Kayrakkum
water-syr-darya = Syr Darya
map-road = road, schematic
map-river = Isfara river, schematic
map-credit = Natural Earth; GSHHG; GeoNames (CC BY)
map-credit-streets = © OpenStreetMap contributors (ODbL)
map-projection = azimuthal projection, middle { $lat }° N, { $lon }° E

verdict-agrees = agrees
