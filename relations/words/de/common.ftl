# How this language writes spans, gaps and lists. Dates, numbers and "a, b and c" come from the CLDR (babel).
range = { $low } bis { $high }
range-open = { $low } oder mehr
range-up-to = bis zu { $high }
interval = { $level }-%-Intervall: { $ends }
is-about = etwa { $n }
is-at-least = mindestens { $n }
is-more-than = mehr als { $n }
is-up-to = bis zu { $n }
span = { $start } bis { $end }
# The same of days of one month, of months of one year, of years; the beginning has only what the end does not name.
span-days = { $start }. bis { $end }
span-months = { $start } bis { $end }
span-years = { $start } bis { $end }
date-about = ca. { $date }
date-until = bis { $date }
date-from = ab { $date }
decade = { $decade }er-Jahre
season = { $season ->
        [spring] Frühjahr
        [summer] Sommer
        [autumn] Herbst
       *[winter] Winter
    } { $year }
not-known = nicht bekannt
yes = ja
no = nein
sources = Quellen: { $named }.
sources-more = Quellen: { $named }; { $n } { $n ->
        [one] weitere ist
       *[other] weitere sind
    } am Ende aufgeführt.
sources-listed = Die Quellen sind am Ende des Berichts aufgeführt.
# What joins the names of those who publish, in lines of sources.
publisher-via = bei
publisher-citing = nach
publisher-from = nach
publisher-reprint = Nachdruck
publisher-contributors = (Mitwirkende)
empty = Keine Zeilen in diesem Zeitraum.
# As of a day before the rows that an answer needs, and the line that says that a report is as of a day.
not-yet = Am { $day } war davon noch nichts bekannt.
as-of = Was am { $day } bekannt war.
left-out-tables = { $case ->
        [all] Kein früherer Stichtag ist gesetzt, sodass alles bis zum { $day } Verzeichnete zählt
       *[part] Zeilen jeder Tabelle danach, ob sie am { $day } bekannt sein konnten; Datensätze zählen in der vorliegenden Ausgabe
    }
    .title = Tabelle
    .known = Bekannt
    .later = Später bekannt
    .undated = Weggelassen, da nichts datiert, wann es gesagt wurde
    .undatable = Von den bekannten: durch nichts datiert oder nur durch den gemessenen Zeitraum
    .empty = Nichts ist weggelassen.
title-as-of = { $title }, Stand { $day }

# How far a finding holds when it is computed in other ways. A finding whose words do not say what holds has the attribute .statement.
# A statement is a main clause without a capital and without a full stop: "Belastbar – zwei Vorfälle ...: in drei Varianten berechnet; gilt in allen."
firm-firm = Belastbar{ firm-what } in { $runs ->
        [2] beiden
       *[other] allen
    }.
firm-mostly = Weitgehend belastbar{ firm-part }
firm-depends = Hängt von Festlegungen ab{ firm-part }
firm-what = { $statement ->
        [none] :
       *[other] { " " }– { $statement }:
    } in { $runs } Varianten berechnet; gilt
firm-part = { firm-what } in { $held } davon{ $turns ->
        [none] .
       *[some] . Der Befund kippt, { $turns }.
    }

# The smallest change of evidence that reverses a finding; .one has its "weiterer".
flips = Kleinste Änderung der Belege, die jeden Befund umkehren würde
    .finding = Befund
    .flip = Kleinste Änderung
    .empty = In diesem Zeitraum wurde kein Befund geprüft.
flip-left-out = { $n } von { $of } { FORM($what, "dative") } weggelassen{ $which ->
        [none] { "" }
       *[some] : { $which }
    }
flip-added = { $n } { $n ->
        [one] { FORM($what, "one") }
       *[other] weitere { $what }
    }{ $since ->
        [none] { "" }
       *[some] { " " }am { $since } oder später
    }
flip-wrong = { $what } um { $pct } { $way ->
        [lower] niedriger
       *[higher] höher
    } ({ $to } statt { $was }{ $unit ->
        [TWh] { " " }TWh
        [cents] { " " }Cent
       *[other] { "" }
    })
flip-never = keine: { $what } lassen sich in jeder Zahl weglassen
flip-what-claims-killed = Angaben zu den Toten
flip-what-claims-settled = endgültige Angaben zu den tadschikischen Toten
    .dative = endgültigen Angaben zu den tadschikischen Toten
flip-what-deaths-elsewhere = Tote in anderen, kleineren Vorfällen
    .one = weiterer Toter in einem anderen, kleineren Vorfall
flip-what-incidents-after = Vorfälle nach dem Protokoll
    .one = weiterer Vorfall nach dem Protokoll
flip-what-incidents-armed = Vorfälle mit bekannten Waffen
    .dative = Vorfällen mit bekannten Waffen
flip-what-incidents-lethal = Vorfälle mit Toten
    .one = weiterer Vorfall mit Toten
flip-what-incidents-listed = verzeichnete Vorfälle der Jahre, die der Grenzdienst zählte
    .one = weiterer verzeichneter Vorfall der Jahre, die der Grenzdienst zählte
flip-what-incidents-winter = Vorfälle von Oktober bis März
    .one = weiterer Vorfall von Oktober bis März
flip-what-statements = Aussagen zu Länge oder Anteil
flip-what-visits = Besuche innerhalb der längsten Pause
    .one = weiterer Besuch innerhalb der längsten Pause
flip-what-visits-plain = Besuche ohne Gipfel
    .one = weiterer Besuch ohne Gipfel
flip-what-moves = Schritte in den Wochen nach den Zusammenstößen
    .dative = Schritten in den Wochen nach den Zusammenstößen
flip-what-events = Ereignisse von 2022 und 2025
    .dative = Ereignissen von 2022 und 2025
flip-what-promises = Zusagen
flip-what-days-settled = die Zahl der Tage
flip-what-km-agreed = die vereinbarte Länge
flip-what-ratio = das Verhältnis der beiden nächsten Zahlen
flip-what-volume = die Menge
flip-what-winter-price = der Preis der Winterenergie
flip-what-energy-charge = das Energieentgelt

# Whose. The forms .nominative, .accusative, .genitive-the and .dative-the have their article, .dative-bare needs none ("auf kirgisischer Seite");
# before .genitive stands "der", also for both sides, before .dative the article, which is not the same for both sides.
side-KGZ = kirgisische Seite
    .nominative = die kirgisische Seite
    .genitive = kirgisischen Seite
    .genitive-the = der kirgisischen Seite
    .dative = kirgisischen Seite
    .dative-bare = kirgisischer Seite
    .dative-the = der kirgisischen Seite
    .accusative = die kirgisische Seite
    .adjective = kirgisische
    .adjective-n = kirgisischen
side-TJK = tadschikische Seite
    .nominative = die tadschikische Seite
    .genitive = tadschikischen Seite
    .genitive-the = der tadschikischen Seite
    .dative = tadschikischen Seite
    .dative-bare = tadschikischer Seite
    .dative-the = der tadschikischen Seite
    .accusative = die tadschikische Seite
    .adjective = tadschikische
    .adjective-n = tadschikischen
side-both = beide Seiten zusammen
    .genitive = beiden Seiten zusammen
    .genitive-the = beider Seiten zusammen
    .dative = beiden Seiten zusammen
    .dative-bare = beiden Seiten zusammen
    .dative-the = beiden Seiten zusammen
# No name of a country here takes an article, so "von", "aus", "nach" and "in" go before the plain form.
country-KGZ = Kirgisistan
    .genitive = Kirgisistans
    .adjective = kirgisische
    .adjective-n = kirgisischen
country-TJK = Tadschikistan
    .genitive = Tadschikistans
    .adjective = tadschikische
    .adjective-n = tadschikischen
country-AFG = Afghanistan
    .genitive = Afghanistans
    .adjective = afghanische
    .adjective-n = afghanischen
country-PAK = Pakistan
    .genitive = Pakistans
    .adjective = pakistanische
    .adjective-n = pakistanischen
country-UZB = Usbekistan
    .genitive = Usbekistans
    .adjective = usbekische
    .adjective-n = usbekischen
country-KAZ = Kasachstan
    .genitive = Kasachstans
    .adjective = kasachische
    .adjective-n = kasachischen
country-TKM = Turkmenistan
    .genitive = Turkmenistans
    .adjective = turkmenische
    .adjective-n = turkmenischen
country-RUS = Russland
    .genitive = Russlands
    .adjective = russische
    .adjective-n = russischen
country-CHN = China
    .genitive = Chinas
    .adjective = chinesische
    .adjective-n = chinesischen

# Fields, one heading each, with its unit; the end of a name (-usd_mn) is not repeated here, see answers.UNITS.
field-year = Jahr
field-date = Datum
field-period = Zeitraum
field-side = Seite
field-country = Land
field-rule = Regel
field-sources = Quellen
field-category = Art
field-city = Stadt
field-change_persons = Änderung (Personen)
field-change_since = Seit
field-days = Tage
field-direction = Richtung
field-ethnic_group = Gruppe
field-events = Ereignisse
field-finding = Befund
field-place = Ort laut Meldung
field-first_day = Erstmals
field-guest = Gast
field-held = Gilt in
field-in_founding_text = In den beiden Artikeln
field-km_agreed = Vereinbart (km)
field-last_day = Zuletzt
field-level = Ebene
field-move = Schritt
field-note = Anmerkung (englisch)
field-organisation = Organisation
field-person = Person
field-persons = Personen
field-runs = von Läufen
field-shared = Gemeinsam
field-signatories = Unterzeichner
field-span = Kleinster bis größter Wert
field-speaker = Wer es sagte
field-subject = Thema
field-subjects = Themen
field-survives = In jedem Lauf
field-texts = Texte
field-turned = Er kippt
field-value = Dieser Bericht

# Numbers with their units, for tables whose rows have different ones.
in-days = { $n } { $n ->
        [one] Tag
       *[other] Tage
    }
in-km = { $n } km
in-p = p = { $n }
in-points = { $n } { $n ->
        [one] Punkt
       *[other] Punkte
    }
in-rank = Rang { $n }
in-times = Faktor { $n }

# Maps. No word of map-intake may be longer than 14 letters, a phone breaks it there.
map-line = ungefährer Verlauf, vor dem Vertrag von 2025
map-schematic = Linien schematisch, gerade zwischen benannten Punkten
map-scale = { $km } km
map-intake = beim Verteiler Golownoi
map-exclave = Exklave von { $country }
water-kayrakkum = Kairakkum
water-syr-darya = Syrdarja
map-road = Straße, schematisch
map-river = Fluss Isfara, schematisch
map-credit = Natural Earth; GSHHG; GeoNames (CC BY)
map-credit-streets = © OpenStreetMap-Mitwirkende (ODbL)
map-projection = Azimutalprojektion, Mitte { $lat }° N, { $lon }° O

verdict-agrees = stimmt überein
