# The head of the story

headline-diplomacy = { $case ->
        [treaty] Bis zur Einigung über die Grenze vergingen { $years_talks } Jahre, und die Längenangaben auf dem Weg dorthin widersprechen einander
        [length] Die vereinbarte Länge wuchs nach den Aussagen beider Seiten von { $km_first } auf { $km_last } km
       *[none] { $agreements } { $agreements ->
            [one] unterzeichneter Text
           *[other] unterzeichnete Texte
        } und { $visits } { $visits ->
            [one] Präsidentenbesuch
           *[other] Präsidentenbesuche
        } zwischen zwei Nachbarn mit strittigem Grenzverlauf
    }
card-diplomacy-length = { $km_last } km
    .label = vereinbarte Grenze nach der zuletzt genannten Länge ({ $km_last_day })
card-diplomacy-settled = { $days_exchange } { $days_exchange ->
        [one] Tag
       *[other] Tage
    }
    .label = vom Schlussprotokoll über den Grenzverlauf bis zum Austausch der Ratifikationsurkunden
card-diplomacy-move = { $move_days } { $move_days ->
        [one] Tag
       *[other] Tage
    }
    .label = vergingen nach jedem der { $clashes } Zusammenstöße bis zu einem Anruf, Gesprächen oder einer Waffenruhe
card-diplomacy-trade = Faktor { $mirror_ratio }
    .label = zwischen dem Handel in der tadschikischen und dem in der kirgisischen Statistik ({ $mirror_year })
card-diplomacy-visits = { $visits } { $visits ->
        [one] Besuch
       *[other] Besuche
    }
    .label = von Präsidenten ({ $which })
card-diplomacy-texts = { $agreements } { $agreements ->
        [one] Text
       *[other] Texte
    }
    .label = unterzeichnet oder vereinbart
card-diplomacy-events = { $events } { $events ->
        [one] Ereignis
       *[other] Ereignisse
    }
    .label = mit Datum und Ton
card-diplomacy-statements = { $statements_seen } { $statements_seen ->
        [one] Aussage
       *[other] Aussagen
    }
    .label = zum Grenzverlauf, zu seiner Länge oder zu Land

# Key findings

settled = { $case ->
        [none] Verzeichnet für den Zeitraum { $window }: unterzeichnete oder vereinbarte Texte { $agreements }, datierte Ereignisse { $events }; die Dokumente der Einigung liegen außerhalb.
        [signed] **Der Grenzvertrag wurde { $days_signed } Tage nach dem Schlussprotokoll über den Grenzverlauf unterzeichnet** ({ $treaty_day }); von den ersten Gesprächen an gerechnet dauerte es { $years_talks } Jahre. Ein Austausch der Ratifikationsurkunden ist nicht verzeichnet.
       *[some] **Vom Schlussprotokoll bis zum Austausch der Ratifikationsurkunden des Grenzvertrags vergingen { $days_exchange } Tage** (bis zum { $exchange_day }); von den ersten Gesprächen an gerechnet waren es { $years_talks } Jahre.
    }
    .statement = { finding-settled }
border-totals = **Der vereinbarte Anteil hängt von der Gesamtlänge ab**, die mit { $totals_range } km angegeben wird: Die genannten { $moved_own } ({ $moved_day }) sind { $moved_again } von { $denominator } km, ein Unterschied von { $points } Prozentpunkten.
    .statement = { finding-totals }
with-summit = { $case ->
        [few] { $visits ->
            [0] Im Zeitraum { $window } ist kein Präsidentenbesuch verzeichnet.
            [one] Im Zeitraum { $window } ist { $visits } Präsidentenbesuch{ visits-which } verzeichnet.
           *[other] Im Zeitraum { $window } sind { $visits } Präsidentenbesuche{ visits-which } verzeichnet.
        }
       *[some] **Von { $visits } Präsidentenbesuchen{ visits-which } waren { $with_summit } mit einem Gipfel verbunden**, dessen Gastgeber reihum wechselt. Von den übrigen { $own_visits } unternahm ein Präsident { FORM($first, "genitive") } { $own_first }, also { $own_share }: zu wenige für einen Vergleich.
    }
    .statement = { finding-summits }
first-moves = **Auf die { $clashes } untersuchten Zusammenstöße folgten nach { $move_days } { $move_days ->
        [one] Tag
       *[other] Tagen
    } Gespräche oder eine Waffenruhe**. Auf { $n_moved } von { $n_rule } Zusammenstößen mit schweren Waffen oder mindestens vier Toten folgte noch vor dem nächsten ein Schritt, nach { $rule_days } { $rule_days ->
        [one] Tag
       *[other] Tagen
    }.
    .statement = { finding-moves }
tone-turn = **Auf einer Skala von −2 bis +2 stieg der mittlere Tonwert der Ereignisse von { $tone_2022 } im Jahr 2022 auf { $tone_2025 } im Jahr 2025**; die Jahre haben wir ausgewählt. Bei zufälliger Reihenfolge der Monate kommt ein ebenso großer Anstieg in { $months_pct } der Fälle vor.
    .statement = { finding-tone-p }

# Which visits, where not all
visits-which = { $which ->
        [all] {""}
       *[other] {" "}({ $which })
    }

# The findings as statements

finding-moves = jedem Zusammenstoß folgte binnen einer Woche ein erster Schritt
finding-summits = die meisten Besuche waren mit einem Gipfel verbunden
finding-silence = die längste Pause dauerte über drei Jahre
finding-settled = Ratifikationsurkunden wurden binnen zwei Monaten ausgetauscht
finding-totals = die Gesamtlänge verschiebt einen Anteil um über einen Prozentpunkt
finding-half = Ende 2020 galt etwa die Hälfte der Linie als vereinbart
finding-tone = der mittlere Tonwert stieg vom früheren zum späteren Zeitraum
finding-tone-p = der Ton besserte sich mehr, als durch Zufall zu erwarten wäre (ein Fall von zwanzig)
finding-split = die beste Jahresteilung trennt mehr, als durch Zufall zu erwarten wäre (ein Fall von zwanzig)
finding-votes = beide stimmen öfter gleich ab als die meisten Paare Zentralasiens
finding-trade = wo beide Handel zählen, zählt Tadschikistan mindestens das Doppelte

turned-counted-from = wenn die Zählung anders beginnt ({ $values })
counted-from-first-talks = mit den ersten Gesprächen
counted-from-treaty = mit der Unterzeichnung des Vertrags
turned-clashes = wenn andere Zusammenstöße betrachtet werden ({ $values })
clashes-by-rule = alle mit schweren Waffen oder mindestens vier Toten
turned-moves = wenn nur { $values } als Schritt gelten
moves-signed = unterzeichnete Texte und Besuche
moves-visits = Präsidentenbesuche
turned-tone-rule = wenn der Ton anders gezählt wird ({ $values })
tone-rule-coded = wie kodiert
tone-rule-direction = nur als besser oder schlechter
tone-rule-without-ceasefires = ohne Waffenruhen
tone-rule-without-visits = ohne Besuche
turned-clashes-counted = wenn andere Zusammenstöße als Ereignisse zählen ({ $values })
clashes-counted-every = jeder Vorfall
clashes-counted-lethal = die mit Toten oder mit eigener Zeile
turned-periods = wenn andere Jahre verglichen werden ({ $values })
periods-picked = 2022 und 2025
turned-frame = wenn andere Besuche zählen ({ $values })
frame-all = alle Besuche
frame-bilateral = mit bilateralem Teil
frame-bilateral-only = ohne jeden Gipfel
frame-reported = mit gemeldeter Teilnahme
turned-attendance = wenn nur Besuche mit gemeldeter Teilnahme zählen
turned-denominator-km = wenn die ganze Grenze mit { $values } km angesetzt wird
turned-weighing = wenn die Abstimmungen anders gewichtet werden ({ $values })
turned-figures = wenn andere Handelszahlen genommen werden ({ $values })

# How many kilometres were agreed?

kilometres = { $case ->
        [none] Im Zeitraum { $window } liegt keine datierte Aussage über eine vereinbarte Länge.
       *[some] Von den datierten Zahlen { $n_stated ->
            [one] nennt
           *[other] nennen
        } { $n_stated } eine Länge, { $n_derived } einen Anteil oder einen Rest, aus dem wir eine Länge ableiten.
    }
kilometres-back = { $n_back ->
        [0] Keine Zahl liegt mehr als { $rounding } km unter einer früheren.
       *[other] Davon { $n_back ->
            [one] liegt
           *[other] liegen
        } { $n_back } mehr als { $rounding } km unter einer früheren{ $steps ->
            [back] {""}
           *[other] : { $worst_later } km ({ $worst_later_day }) nach { $worst_earlier } ({ $worst_earlier_day }), beide angegeben
        }{ $steps ->
            [worst] .
            [both] , und { kilometres-derived }
           *[back] : { kilometres-derived }
        }
    }
kilometres-derived = { $back_later } km ({ $back_later_day }) nach { $back_earlier } ({ $back_earlier_day }), beide abgeleitet{ $back_report ->
        [one] {" "}aus ein und demselben Pressebericht
       *[two] {""}
    }.
kilometres-whole = { $case ->
        [none] {""}
       *[some] Für die ganze Grenze { $n_totals ->
            [one] wurde
           *[other] wurden
        } { $n_totals } { $n_totals ->
            [one] Länge
           *[other] Längen
        } genannt, { $totals_range } km. { $map ->
            [none] {""}
           *[some] Auf einer Karte ({ $map_day }){ $treaty ->
                [later] {" "}
               *[some] , die älter ist als der Vertrag,{" "}
            }misst sie { $map_km } km; mit dieser Länge rechnet der Bericht zum Grenzkonflikt.
        }
    }
kilometres-dated = { $case ->
        [none] Was über die vereinbarte Länge gesagt wurde
       *[some] { $steps ->
            [none] Von { $km_first } km auf { $km_last } km vereinbarte Grenze
            [worst] Auf dem Weg zu { $km_last } km: erst { $worst_earlier }, dann { $worst_later } (angegeben)
            [back] Auf dem Weg zu { $km_last } km: erst { $back_earlier }, dann { $back_later } (abgeleitet)
           *[both] Auf dem Weg zu { $km_last } km: erst { $worst_earlier }, dann { $worst_later } (angegeben); erst { $back_earlier }, dann { $back_later } (abgeleitet)
        }
    }
    .subtitle = Als vereinbart genannte Grenzkilometer, nach Datum der Aussage; Pfeile: eine spätere Zahl ist kleiner
    .alt = { kilometres-dated }. Je Aussage ein Punkt, ausgefüllt, wo eine Länge angegeben wurde, hohl, wo sie aus einem Anteil oder einem Rest folgt; je Rückschritt ein Pfeil. Graues Band: die für die ganze Grenze genannten Längen; Linien: { $treaty ->
        [later] große Zusammenstöße
       *[some] Zusammenstöße und der Vertrag
    }.
    .empty = In diesem Zeitraum liegt keine datierte Aussage über eine Länge.
length-stated = Länge angegeben
length-implied = aus Anteil oder Rest abgeleitet
length-early = { $km } · { $speaker }, für { $date }
length-said = { $dated ->
        [yes] { $km } · { $speaker }, { $date }
       *[no] { $km } · { $speaker }
    }
length-band = Genannte Gesamtlänge (km): { $range }
moment-clash = Kämpfe
moment-treaty = Vertrag

# Who are these neighbours?

neighbours =
    Beide waren { $has_union_year ->
        [none] {""}
       *[some] bis { $union_year }{" "}
    }Republiken der Sowjetunion.{ $has_relations_day ->
        [none] {""}
       *[some] {" "}Am { $relations_day } nahmen sie diplomatische Beziehungen auf{ $has_bases_day ->
            [none] {""}
           *[some] , am { $bases_day } unterzeichneten sie einen Vertrag über deren Grundlagen
        }.
    }
    { $has_raid_day ->
        [none] {""}
       *[some] Kämpfer der Islamischen Bewegung Usbekistans, wie das US-Außenministerium sie nennt, kamen aus Tadschikistan und hielten in Batken (Баткен) Geiseln fest ({ $raid_day }); in keiner ausgewerteten Quelle heißt es, dass sie für den tadschikischen Staat handelten.
    }

    { $has_treaty_day ->
        [none] Beide sehen den Verlauf der Grenze unterschiedlich
       *[some] Bis zum Vertrag vom { $treaty_day } sahen beide den Verlauf der Grenze unterschiedlich
    }{ $has_talks_day ->
        [none] {""}
       *[some] ; eine gemeinsame Kommission trat erstmals am { $talks_day } zusammen
    }. Die tadschikische Exklave Woruch (Ворух) liegt in Kirgisistan; nach einer Karte{ $has_treaty_day ->
        [none] {" "}
       *[some] , die älter ist als der Vertrag,{" "}
    }misst sie { $vorukh_km2 } km².
    { $clashes_known ->
        [none] Was vor Ort strittig ist, davon erzählt [der Bericht zum Grenzkonflikt](border_conflict.ipynb).
        [april] Streit um Land, Straßen und den Wasserverteiler Golownoi (Головной) mündete in einen großen Zusammenstoß ({ $april_day }), von dem [der Bericht zum Grenzkonflikt](border_conflict.ipynb) erzählt.
       *[both] Streit um Land, Straßen und den Wasserverteiler Golownoi (Головной) mündete in zwei große Zusammenstöße ({ $april_day } und { $september_day }), von denen [der Bericht zum Grenzkonflikt](border_conflict.ipynb) erzählt.
    }
neighbours-past =
    { $has_mediation_day ->
        [none] {""}
       *[some] Im tadschikischen Bürgerkrieg versuchte Kirgisistan zu vermitteln ({ $mediation_day }){ $has_unit_day ->
            [none] {""}
           *[some] , entsandte eine kleine Einheit ({ $unit_day }{ $has_return_day ->
                [none] {""}
               *[some] ; wieder zu Hause: { $return_day }
            })
        }{ $has_refugees_day ->
            [none] .
           *[some] {" "}und nahm Flüchtlinge auf (gezählt: { $refugees_day }).
        }
    }{ $has_raids_again ->
        [none] {""}
       *[some] {" "}Aus Tadschikistan kamen erneut bewaffnete Kämpfer ({ $raids_again }); das Land bestritt, dass es auf seinem Boden Stützpunkte gebe.
    }
    Volkszählungen ergaben in { $second } { $kyrgyz_last } Kirgisen ({ $census_last }), nach { $kyrgyz_top } bei der höchsten Zählung ({ $census_top }).
neighbours-minorities = Die Minderheit des jeweils anderen
    .country = In
    .persons-missing = nicht gefunden
    .note-missing = {""}

# Who visits whom?

who-visits = { $case ->
        [none] Im Zeitraum { $window } ist kein Präsidentenbesuch{ visits-which } verzeichnet.
       *[some] Von { $visits } { $visits ->
            [one] Präsidentenbesuch
           *[other] Präsidentenbesuchen
        }{ visits-which } { $hosted_second ->
            [one] führte
           *[other] führten
        } { $hosted_second } nach { $second } und { $hosted_first } nach { $first }; { $summits } { $summits ->
            [one] war nur die Reise
           *[other] waren nur Reisen
        } zu einem Gipfel, { $mixed } Besuch und Gipfel zugleich.
    }
who-visits-long = { $long ->
        [none] {""}
       *[some] Die längste Zeit ganz ohne Besuch dauerte { $longest_all } Tage, bis zum { $all_end }; ohne die reinen Gipfelreisen waren es { $longest_bilateral } Tage, bis zum { $bilateral_end }.{ $opening ->
            [none] {""}
           *[some] {" "}Den Besuch, von dem an die längste Zeit zählt ({ $opening_day }), unternahm Emomali Rahmon als Vorsitzender des Obersten Sowjets.
        }
    }
who-visits-rows = { $case ->
        [none] {""}
       *[some] Von { $visits } { $visits ->
            [one] Besuch
           *[other] Besuchen
        } { $founding ->
            [one] steht
           *[other] stehen
        } { $founding } in den beiden Enzyklopädieartikeln; für { $reported } ist die Teilnahme gemeldet, für etwaige andere folgt sie aus Listen.
    }
who-visits-silence = { $silence ->
        [none] Im Zeitraum { $window } liegen weniger als zwei Besuche ({ $which }): Eine Pause lässt sich nicht messen.
       *[some] Die längste Zeit ohne Besuch dauerte vom { $silence_start } bis zum { $silence_end }, { $silence_days } Tage; die Hälfte von { $n_gaps } { $n_gaps ->
            [one] Abstand
           *[other] Abständen
        } war kürzer als { $median_gap } Tage. Am { $until }, dem letzten Tag der Daten, lag der letzte Besuch { $now_days } { $now_days ->
            [one] Tag
           *[other] Tage
        } zurück.
    }
who-visits-by-year = { $silence ->
        [none] Präsidentenbesuche: { $visits }
       *[some] { $visits } Präsidentenbesuche und längstens { $silence_days } Tage ohne einen
    }
    .subtitle = Jedes Zeichen ein Besuch, auf der Seite des Präsidenten, der reiste; Balken: längste Zeiten ohne Besuch
    .alt = { who-visits-by-year }. Jedes Zeichen ist ein Besuch, auf der einen Seite der Jahreslinie die von Präsidenten { FORM($first, "genitive") }, auf der anderen die von Präsidenten { FORM($second, "genitive") }; hohl bei einer Reise zu einem Gipfel. Bänder nennen die Präsidenten, Balken auf der Linie sind die längsten Zeiten ohne Besuch.
    .empty = In diesem Zeitraum ist kein Präsidentenbesuch verzeichnet.
visit-by = Besuche aus { $country }
visit-own = mit bilateralem Teil
visit-summit = nur zu einem Gipfel
visit-gap = { $longest ->
        [yes] { $days } Tage
       *[no] { $days }
    }

# After a clash, who moves first?

after-clash = { $case ->
        [few] Von den Zusammenstößen, denen dieser Bericht nachgeht, { $clashes_seen ->
            [one] liegt
           *[other] liegen
        } { $clashes_seen } im Zeitraum { $window }; das ist zu wenig für einen Vergleich.
       *[some] Keine Seite reiste immer zuerst: { $trip_days } Tage nach diesen { $clashes } Zusammenstößen reiste { $trips_first }-mal ein Präsident aus { $first }, { $trips_second }-mal einer aus { $second }.
    }
after-clash-reopened = { $reopened ->
        [none] {""}
       *[some] Was am { $reopened_day } nur Minuten hielt, war die Wiederöffnung einer Straße; die Waffenruhe wurde in der Nacht darauf vereinbart.
    }
after-clash-steps = { $case ->
        [few] Erste Schritte kamen { $move_days } Tage nach den Zusammenstößen, denen dieser Bericht nachgeht
       *[some] Gespräche oder Waffenruhe { $move_days } Tage nach jedem Zusammenstoß, ein Präsident nach { $trip_days }
    }
    .subtitle = Tage vom Zusammenstoß bis zum nächsten Schritt: Gespräche, Waffenruhe, anderer Text, Besuch; logarithmische Skala
    .alt = { after-clash-steps }. Je Zusammenstoß eine Zeile: Rauten für die nächste Waffenruhe, die nächsten Gespräche und den nächsten anderen Text auf einer Linie der Tage, ein Kreis oder Quadrat für den nächsten Besuch, je nach der Seite, deren Präsident reiste.
    .x = Tage nach dem ersten Tag des Zusammenstoßes
    .empty = In diesem Zeitraum folgt auf keinen dieser Zusammenstöße ein Schritt.
after-clash-every = Der nächste Schritt jeder Art nach jedem der ausgewählten Zusammenstöße
    .clash = Beginn
    .start = Erster solcher Schritt
    .start-missing = keiner vor dem nächsten Zusammenstoß oder dem Ende
    .text = Was es war
    .text-missing = {""}
    .empty = In diesem Zeitraum liegt kein solcher Zusammenstoß.
move-day = { $moves }:{"\u00A0"}{ $days }
move-other = Anruf, Gespräche oder Text
move-by = Präsident aus { $country }
move-ceasefire = Waffenruhe
move-talks = Gespräche
move-other-agreement = anderer Text
move-visit = Besuch
move-bilateral-visit = bilateraler Besuch

# What was signed in 2025?

papers = { $case ->
        [none] Im Zeitraum { $window } ist kein Abkommen verzeichnet.
       *[some] Von { $agreements } { $agreements ->
            [one] unterzeichneten oder vereinbarten Text
           *[other] unterzeichneten oder vereinbarten Texten
        } { $most ->
            [one] stammt
           *[other] stammen
        } { $most } aus dem Jahr { $most_year }; { $n_undated } { $n_undated ->
            [one] hat
           *[other] haben
        } kein bekanntes Datum. Präsidenten unterzeichneten { $by_presidents }; { $on_border } { $on_border ->
            [one] betrifft
           *[other] betreffen
        } die Grenze oder eine Waffenruhe, und { $n_broken } { $n_broken ->
            [one] wurde
           *[other] wurden
        } Berichten zufolge gebrochen.
    }
papers-wording = { $wording ->
        [none] Die Dokumente vom Februar und März 2025 liegen außerhalb des Zeitraums { $window }.
        [later] {""}
       *[some] Die beiden Enzyklopädieartikel datieren das Abkommen über die Delimitation auf den { $protocol_day } und nennen die beiden Leiter der Sicherheitskomitees; nach den anderen Quellen brachte dieser Tag das Schlussprotokoll der Kommissionen, und den Vertrag unterzeichneten die Präsidenten { $days_treaty } Tage später, am { $treaty_day }.
    }
papers-force = { $exchange ->
        [none] Für Texte des Zeitraums { $window } ist kein Austausch von Ratifikationsurkunden verzeichnet.
       *[some] Mindestens eine Seite ratifizierte { $n_ratified } { $n_ratified ->
            [one] Text
           *[other] Texte
        }; zu { $n_exchanged } davon wurden die Ratifikationsurkunden ausgetauscht, { $exchange_days } Tage nach der Unterzeichnung.
    }
papers-dated = { $most } von { $n_dated } { $n_dated ->
        [one] datierten Text stammt
       *[other] datierten Texten stammen
    } aus dem Jahr { $most_year }
    .subtitle = Jedes Zeichen ist ein unterzeichneter oder vereinbarter Text, nach Jahren
    .alt = { papers-dated }. Säulen aus Zeichen nach Jahren, die höchste { $most_year }. Ausgefüllte Zeichen wurden von Präsidenten unterzeichnet, Kreuze wurden Berichten zufolge gebrochen, Quadrate gekündigt oder nicht umgesetzt. Einige Texte sind über ihrer Säule genannt.
    .empty = In diesem Zeitraum ist kein datiertes Abkommen verzeichnet.
papers-of-year = { $case ->
        [none] Texte eines Jahres
       *[some] Jeder Text von { $most_year } und was aus ihm wurde
    }
    .status = Stand
    .date = Unterzeichnet
    .title = Text
    .empty = Keiner in diesem Zeitraum.
fate-presidents = von Präsidenten unterzeichnet
fate-other = von anderen unterzeichnet oder vereinbart
fate-broken = laut Berichten gebrochen
fate-dead = gekündigt oder nicht umgesetzt
named-text = { $title }, { $date }
level-presidents = Präsidenten
level-governments = Regierungen
level-deputy-prime-ministers = Vizeministerpräsidenten
level-foreign-ministers = Außenminister
level-security-chiefs = Geheimdienstchefs
level-security-chiefs-local = Geheimdienstchefs, örtliche Leiter
level-agencies = Behörden
level-border-services = Grenzdienste
level-local = örtlich
level-not-stated = nicht angegeben
level-official = offizieller Besuch
level-official-or-state = offizieller oder Staatsbesuch
level-state = Staatsbesuch
level-working = Arbeitsbesuch
status-agreed = vereinbart, kein unterzeichneter Text
status-applied = wird angewandt
status-broken = gebrochen
status-denounced = von einer Seite gekündigt
status-expired = abgelaufen
status-in-force = in Kraft
status-instruments-exchanged = ratifiziert, Urkunden ausgetauscht
status-not-carried-out = nicht umgesetzt
status-ratified = von einer Seite ratifiziert
status-signed = unterzeichnet

# How much land was to change hands?

land-swap = { $case ->
        [none] Im Zeitraum { $window } liegt kein einzeln aufgeführter Tausch mit einer genannten Gesamtfläche.
        [one] Die aufgeführten Flächen { $way } ergeben { $itemised } ha; für diese Richtung wurden insgesamt { $claimed } ha genannt, von denen { $unexplained } ha in keiner ausgewerteten Liste stehen.
       *[some] Die aufgeführten Flächen ergeben { $itemised } ha { $way } und { $itemised_other } ha { $other_way }. Für die erste Richtung wurden { $claimed } ha genannt, { $unexplained } mehr als in der Liste; Urheber der Angabe: { $claimed_by }.
    }
land-swap-listed = { $case ->
        [none] {""}
       *[some] Ein kirgisischer Amtsträger, K. Taschijew, zählte die Flächen auf; ein Vertragsanhang mit Flächenangaben wurde nicht eingesehen.
    }{ $returned ->
        [none] {""}
       *[some] {" "}{ $returned_ha } ha sind als Gegenleistung für einen Anteil am Wasserverteiler Golownoi genannt.
    }
land-swap-ways = { $case ->
        [none] Welches Land übergeben werden sollte
        [one] { $itemised } ha { $way } sind aufgeführt, { $claimed } ha wurden genannt
       *[some] { $itemised } ha { $way } sind aufgeführt, { $itemised_other } in Gegenrichtung; genannt wurden { $claimed }
    }
    .subtitle = Hektar, die übergeben werden sollten, Fläche für Fläche, wie angegeben
    .alt = { land-swap-ways }. Je Richtung ein Balken, darin ihre Flächen nebeneinander; ein gestrichelter Umriss, so lang wie die genannte Gesamtfläche.
    .empty = In diesem Zeitraum liegt keine Aussage über Land.
land-swap-swapped = Getauschtes Land, aufgeführt und genannt (Hektar)
    .items = Posten
    .itemised_ha = Aufgeführt (ha)
    .claimed_ha = Genannte Summe (ha)
    .claimed_ha-missing = keine genannt
    .unexplained_ha = Nicht aufgeführt (ha)
    .empty = Keine Aussage über Land in diesem Zeitraum.
land-swap-parcels = Die Flächen, wie angegeben
    .date = Angegeben
    .area_ha = Fläche (ha)
    .speaker-missing = nicht genannt
    .note = Was
    .empty = Keine Aussage über Land in diesem Zeitraum.
land-items = { $ha } ha in { $items } Posten, der größte { $top } ha
land-claimed = { $ha } ha genannt
direction-KGZ-to-TJK = von Kirgisistan an Tadschikistan
direction-TJK-to-KGZ = von Tadschikistan an Kirgisistan
direction-swap = Tausch
subject-diplomatic-relations = diplomatische Beziehungen
subject-friendship = Freundschaft
subject-security = Sicherheit
subject-citizenship = Staatsangehörigkeit
subject-defence = Verteidigung
subject-cooperation-package = Paket zur Zusammenarbeit
subject-institutions = Institutionen
subject-border = Grenze
subject-movement-of-people = Personenverkehr
subject-diplomacy = Diplomatie
subject-ceasefire = Waffenruhe
subject-border-security = Sicherheit an der Grenze
subject-social-security = soziale Sicherung
subject-media = Medien
subject-youth = Jugend
subject-administration = Verwaltung
subject-transport = Verkehr
subject-water = Wasser
subject-culture = Kultur

# What do the two trade statistics say?

two-mirrors = { $case ->
        [none] Für kein Jahr des Zeitraums { $window } liegen Zahlen aus der Statistik beider Seiten vor.
       *[some] Für { $mirror_year } weist die Statistik { FORM($second, "genitive") } { $mirror_second } Mio. USD Handel aus, die Statistik { FORM($first, "genitive") } { $mirror_first }.
    }
two-mirrors-mirrors = { $case ->
        [none] Der Umsatz eines Jahres, wie ihn eine Seite angibt
       *[some] Im Jahr { $mirror_year } weist die Statistik { FORM($second, "genitive") } um den Faktor { $mirror_ratio } mehr Handel aus als die { FORM($first, "genitive") }
    }
    .subtitle = Handel zwischen beiden, Mio. USD im Jahr; Balken reichen bis zur höchsten Zahl der jeweiligen Seite
    .alt = { two-mirrors-mirrors }. Zwei Balken im Jahr, einer für jede Seite; wo keine Zahl gefunden wurde, fehlt der Balken, und das ist vermerkt.
    .empty = In diesem Zeitraum liegt keine Jahreszahl der einen oder der anderen Seite.
two-mirrors-every = Umsatz nach Jahren, wie ihn die Statistik jeder Seite angibt (Mio. USD), von der kleinsten bis zur größten ihrer eigenen Zahlen
    .KGZ = Kirgisistan
    .TJK = Tadschikistan
    .third = Datensatz Dritter, gerundet
    .ratio = Verhältnis
    .empty = In diesem Zeitraum liegt keine Jahreszahl zum Handel.
statistics-of = laut { $country }
no-figure = nicht gefunden

# How did the tone change?

tones = { $case ->
        [none] Im Zeitraum { $window } { $events ->
            [one] trägt
           *[other] tragen
        } { $events } { $events ->
            [one] datiertes Ereignis
           *[other] datierte Ereignisse
        } einen Ton: zu wenige oder zu ähnliche, um nach einer Änderung zu suchen.
       *[some] Eine Person hat den Ton von { $events } datierten Ereignissen eingestuft. Am stärksten unterscheiden sich die Jahre bei einer Teilung vor { $change_year }: Das Mittel beträgt davor { $tone_before } und von da an { $tone_after }.
    }
tones-split = { $case ->
        [none] {""}
       *[some] { $n_lethal } der { $events } Ereignisse { $n_lethal ->
            [one] ist ein tödlicher Zusammenstoß, der aus den Vorfällen übernommen wurde, weil kein Ereignis davon berichtete.
           *[other] sind tödliche Zusammenstöße, die aus den Vorfällen übernommen wurden, weil kein Ereignis davon berichtete.
        } Durch Zufall ergibt sich die Teilung vor { $change_year } mit p = { $tone_p }, wenn Ereignisse gemischt werden, und mit { $tone_p_years }, wenn ganze Jahre gemischt werden.
    }
tones-by-year = { $many ->
        [one] Mittlerer Tonwert im Jahr { $lowest_year }: { $lowest }
        [all] Der mittlere Tonwert reichte von { $lowest } ({ $lowest_year }) bis { $highest } ({ $highest_year })
       *[many] Unter den Jahren mit fünf oder mehr Ereignissen war der mittlere Tonwert { $lowest_year } am niedrigsten ({ $lowest }), { $highest_year } am höchsten ({ $highest })
    }
    .subtitle = Datierte Ereignisse nach Ton, von −2 (tödlicher Zusammenstoß) bis +2 (Vertrag, Staatsbesuch); große Punkte: mehr
    .alt = { tones-by-year }. Eine Linie der Jahresmittel über Punkten, die so groß sind wie die Zahl der Ereignisse. Gestrichelte Linien bezeichnen die Jahre, von denen an sich das Mittel unterscheidet.
    .empty = In diesem Zeitraum ist kein Ereignis verzeichnet.
tone-mean = Mittel des Jahres
tone-split =
    Mittel { $before } davor,

    { $after } ab { $year }

votes = { $case ->
        [none] Im Zeitraum { $window } liegen keine Abstimmungsdaten.
       *[some] Bei den Vereinten Nationen stimmten beide in { $un_pct } von { $un_joint } gemeinsamen namentlichen Abstimmungen gleich ab ({ $un_first } bis { $un_last }), Rang { $un_rank } von { $un_pairs } zentralasiatischen Paaren.
    }
votes-above = { $case ->
        [none] {""}
       *[some] Ihr Anteil lag in { $un_above } von { $un_years } { $un_years ->
            [one] Jahr
           *[other] Jahren
        } über dem Median der anderen Paare.
    }
votes-alike = In { $un_above } von { $un_years } { $un_years ->
        [one] Jahr
       *[other] Jahren
    } öfter gleich abgestimmt als das zentralasiatische Medianpaar
    .subtitle = Namentliche Abstimmungen der Generalversammlung mit beiden: Anteil gleicher Stimmen, % im Jahr
    .alt = { votes-alike }. Eine Linie für den Anteil der gemeinsamen namentlichen Abstimmungen, in denen { $first } und { $second } gleich stimmten, über der Spanne der anderen Paare und deren Median.
    .empty = In diesem Zeitraum liegt keine namentliche Abstimmung dieses Paares.
votes-ranking = Gleiche Stimmen über alle Jahre des Zeitraums, nach Paaren
    .rank = Rang
    .pair = Paar
    .same_votes = Gleich
    .joint_votes = Gemeinsame Abstimmungen
    .share = Anteil (%)
    .low_share = Untergrenze (%)
    .high_share = Obergrenze (%)
    .empty = Keine namentlichen Abstimmungen in diesem Zeitraum.
votes-range = Spanne der anderen Paare
votes-median = deren Median
votes-pair = { $pair }

# How sure are we?

diplomacy-sure = { $case ->
        [none] Der Zeitraum { $window } enthält zu wenig, um die Befunde bei anderen Festlegungen zu berechnen.
       *[some] { $n_tested } { $n_tested ->
            [one] Befund wurde bei jeder anderen Festlegung, auf der er beruht,
           *[other] Befunde wurden bei jeder anderen Festlegung, auf der sie beruhen,
        } neu berechnet, insgesamt { $n_runs }-mal; { $n_held } { $n_held ->
            [one] galt
           *[other] galten
        } jedes Mal.
    }
diplomacy-sure-strip = { $n_held } von { $n_tested } { $n_tested ->
        [one] Befund
       *[other] Befunden
    } { $n_held ->
        [one] gilt
       *[other] gelten
    } bei jeder geprüften Festlegung
    .subtitle = Jedes Quadrat ist eine Kombination von Festlegungen, ausgefüllt, wo die Aussage gilt
    .alt = { diplomacy-sure-strip }. Je Befund eine Reihe von Quadraten, ausgefüllt für die Kombinationen, bei denen er gilt, und hohl für die übrigen.
    .empty = In diesem Zeitraum ließ sich kein Befund berechnen.
diplomacy-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
diplomacy-sure-tested = Die Befunde bei jeder anderen Festlegung
    .finding = Aussage
    .empty = In diesem Zeitraum ließ sich kein Befund berechnen.

# Method: coverage, counting, lengths, pace, tests of the tone

diplomacy-coverage =
    Im Zeitraum { $window }: { $visits_seen } { $visits_seen ->
        [one] Besuch
       *[other] Besuche
    }, { $agreements_seen } { $agreements_seen ->
        [one] unterzeichneter oder vereinbarter Text
       *[other] unterzeichnete oder vereinbarte Texte
    }, { $statements_seen } { $statements_seen ->
        [one] Aussage
       *[other] Aussagen
    } zur Delimitation und { $events } { $events ->
        [one] Ereignis
       *[other] Ereignisse
    }, bis zum { $until }.
diplomacy-coverage-articles = Wo die einzelnen Abschnitte der beiden Enzyklopädieartikel aufgegriffen sind
    .section = Abschnitt der Artikel
    .report = Bericht
    .heading = Unter
report-border-conflict = Grenzkonflikt
heading-findings = Die wichtigsten Befunde
heading-tone = Wie änderte sich der Ton?
heading-neighbours = Wer sind diese Nachbarn?
heading-history = Geschichte, Kultur und die beiden Artikel
heading-papers = Was wurde unterzeichnet, und was wurde daraus?
heading-trade = Was sagen die beiden Handelsstatistiken?
heading-visits = Wer besucht wen?
heading-company = Organisationen und Vertretungen

counting-opening = { $opening ->
        [none] {""}
       *[some] Die längste Pause beginnt mit dem Besuch vom { $first_day }, dessen Tag in keiner ausgewerteten Quelle steht; der Gast, { $guest }, stand damals dem Obersten Sowjet vor und war noch nicht Präsident. Ohne diesen Besuch dauert die längste { $since_days } Tage, bis zum { $since_end }.
    }
counting-thin = { $thin ->
        [none] {""}
       *[some] Ohne die Gipfelreisen, deren Tag oder Teilnahme abgeleitet ist ({ $thin_days }), würde die längste { $thin_silence } Tage dauern, bis zum { $thin_end }.
    }
counting-frames = Besuche und Pausen nach vier Auffassungen davon, was ein Besuch ist; ein Intervall nur, wo kein Gipfel bestimmt, wer reist
    .frame = Welche Besuche
    .visits = Besuche
    .by_first = Aus Kirgisistan
    .share_pct = Anteil
    .share_pct-missing = keiner
    .low_pct = Untergrenze
    .low_pct-missing = nicht angegeben
    .high_pct = Obergrenze
    .high_pct-missing = nicht angegeben
    .gaps = Pausen
    .median_days = Hälfte kürzer als (Tage)
    .longest_days = Längste (Tage)
    .longest_from = Von
    .longest_to = Bis
    .current_days = Derzeit offen (Tage)
counting-longest = Die vier längsten Pausen jeder Art
    .frame = Welche Besuche
    .after_day = Letzter Besuch
    .next_day = Nächster Besuch
    .next_day-missing = keiner bis zum Ende
    .days_low = Tage
    .days_high = Höchstens (Tage)
    .open = Noch offen
    .empty = Weniger als zwei Besuche in diesem Zeitraum.

border-lengths = { $case ->
        [none] Im Zeitraum { $window } liegen zu wenige Gesamtlängen, um sie zu vergleichen.
       *[some] Die kleinste Gesamtlänge beträgt { $total_low } km (genannt: { $total_low_day }); alle anderen plausiblen reichen von { $other_low } bis { $other_high } km.
    }
border-lengths-aside = Plausibel sind Gesamtlängen von { $plausible } km{ $slip ->
        [none] {""}
       *[some] ; { $slips } km bleiben als wahrscheinliches Versehen außer Betracht
    }.{ $unsaid ->
        [none] {""}
       *[some] {" "}Die { $unsaid_total } km vom { $unsaid_day } ({ $unsaid_agreed } vereinbart, { $unsaid_left } offen) sind eine Gesamtlänge, die niemand angab und auf der kein Befund beruht.
    }{ $above ->
        [none] {""}
       *[some] {" "}Ein umgerechneter Anteil von mehr als dem Ganzen heißt nur, dass die gewählte Gesamtlänge kürzer ist als die Linie des Vertrags.
    }
border-lengths-shares = { $moves ->
        [none] Jeder Anteil hat seinen eigenen Nenner
       *[some] Allein die Gesamtlänge verschiebt einen genannten Anteil um bis zu { $moved } Prozentpunkte
    }
    .alt = { border-lengths-shares }. Je Aussage eine Zeile: ein Quadrat für ihren Anteil an der eigenen Gesamtlänge, eine Raute für ihren Anteil an { $denominator } km, durch eine Linie verbunden.
    .subtitle = Als vereinbart genannter Anteil der Grenze, %, nach Aussage
    .empty = In diesem Zeitraum ist keine Länge und kein Anteil genannt.
border-lengths-totals = Für die ganze Grenze genannte Längen
    .km_total = Gesamtlänge (km)
    .statements = Aussagen, die sie verwenden
    .first_day = Erstmals so datiert
    .first_day-missing = undatiert
    .plausible = Plausibel, wohl kein Versehen
    .empty = In diesem Zeitraum ist keine Gesamtlänge genannt.
share-own = von eigener Gesamtlänge
share-of = von { $km } km
undated = undatiert

border-pace = { $case ->
        [none] Im Zeitraum { $window } liegen zu wenige Schritte einzelner Treffen, um sie mit einer Summe zu vergleichen.
       *[some] Veröffentlicht wurden { $n_steps } Schritte einzelner Treffen, von { $step_low } bis { $step_high } km, im Median { $step_median } km und insgesamt { $step_sum } km; die Summen, die für längere Zeiträume angegeben wurden, sind größer als die veröffentlichten Schritte darin.
    }
border-pace-below = { $fall ->
        [none] Keine angegebene Länge liegt unter einer früheren.
       *[some] { $n_falls } angegebene { $n_falls ->
            [one] Länge liegt
           *[other] Längen liegen
        } unter einer früheren, am weitesten um { $worst_fall } km.
    }
border-pace-meetings = { $short ->
        [none] Ein Treffen regelte { $per_meeting } km
       *[some] Ein Treffen regelte { $per_meeting } km; { $stated_km } angegebene km sind { $gap_km } mehr als die Schritte jener Monate
    }
    .alt = { border-pace-meetings }. Je Treffen ein Balken mit seinem veröffentlichten Schritt, schraffiert, wo er der Durchschnitt einer angegebenen Summe ist; eine Klammer verbindet die Schritte der Monate, für die eine größere Summe genannt wurde.
    .subtitle = Je Treffen vereinbarte Grenzkilometer, nach Datum der Aussage
    .empty = In diesem Zeitraum ist keine bei einzelnen Treffen vereinbarte Länge angegeben.
border-pace-falls = Längen, die unter einer früheren liegen (km)
    .earlier_day = Frühere Aussage
    .earlier_value = Länge (km)
    .later_day = Spätere Aussage
    .later_value = Länge dann (km)
    .fall = Kleiner um (km)
    .empty = Keine in diesem Zeitraum.
border-pace-falls-pct = Anteile, die unter einem früheren liegen (% der eigenen Gesamtlänge jeder Aussage)
    .earlier_day = Frühere Aussage
    .earlier_value = Anteil (%)
    .later_day = Spätere Aussage
    .later_value = Anteil dann (%)
    .fall = Kleiner um (Prozentpunkte)
    .empty = Keine in diesem Zeitraum.
border-pace-sums = Angegebene Summen und die für dieselben Monate veröffentlichten Schritte (km)
    .covered = Erfasste Monate
    .stated_km = Angegebene Summe (km)
    .steps = Datierte Schritte
    .steps_km = Deren Summe (km)
    .undated_km = Undatierter Schritt (km)
    .gap_km = Ungeklärt (km)
    .empty = Keine solche Summe in diesem Zeitraum.
pace-step = veröffentlichter Schritt eines Treffens
pace-sum = Durchschnitt aus angegebener Summe
pace-mean = { $mean } ({ $km } km in { $meetings } Treffen)
pace-short =
    { $stated_km } km genannt

    für diese Monate;

    Schritte: { $steps_km } km

    (und { $undated_km } undatiert)

tone-tests = { $case ->
        [later] {""}
        [none] Die Jahre 2022 und 2025 liegen nicht beide im Zeitraum { $window }.
       *[some] Von 2022 bis 2025 stieg das Mittel um { $turn_points } Punkte, von { $tone_2022 } ({ $n_2022 } Ereignisse) auf { $tone_2025 } ({ $n_2025 } Ereignisse); ein ebenso großer Abstand ergibt sich bei { $months_pct } der Aufteilungen ihrer Monate (p = { $turn_p }) und bei { $events_pct } der Aufteilungen der einzelnen Ereignisse. Das Mittel von 2022 liegt ohne dessen viele Waffenruhen bei { $tone_apart }. Der Ton eines einzelnen Ereignisses liegt 2022 zwischen { $low_2022 } und { $high_2022 }, 2025 zwischen { $low_2025 } und { $high_2025 }. Diese beiden Jahre wurden gewählt, weil sich die Geschichte dort wendet; die Blöcke von fünf Jahren nicht.
    }
tone-tests-splits = { $splits ->
        [none] {""}
       *[some] Von { $n_splits } { $n_splits ->
            [one] geprüften Teilung
           *[other] geprüften, ineinandergeschachtelten Teilungen
        } { $n_found ->
            [one] bestand
           *[other] bestanden
        } { $n_found } den Test.
    }
tone-tests-blocks = Mittlerer Tonwert in vorab festgelegten Blöcken von fünf Jahren, jeder gegen den vorigen
    .block = Jahre
    .mean = Mittel
    .difference = Änderung
    .difference-missing = {""}
    .p_months = p, Monate gemischt
    .p_months-missing = {""}
    .empty = Kein ganzer Block von fünf Jahren in diesem Zeitraum.
tone-tests-changes = Teilungen der Jahre, die auf eine Änderung des mittleren Tons geprüft wurden
    .from_year = Von
    .to_year = Bis
    .year = Beste Teilung vor
    .before = Mittel davor
    .after = Mittel danach
    .n_before = Ereignisse davor
    .n_after = Ereignisse danach
    .p = p, Ereignisse gemischt
    .p_years = p, Jahre gemischt
    .found = Bestanden
    .empty = Zu wenige Ereignisse in diesem Zeitraum, oder zu ähnliche.
tone-tests-choices = Wie weit der mittlere Tonwert stieg, nach Zählweise des Tons, gezählten Zusammenstößen und verglichenen Zeiträumen
    .tone_rule = Regel
    .clashes_counted = Zusammenstöße
    .periods = Zeiträume
    .tone = Anstieg (Punkte)
    .tone_p = p, Monate gemischt

# Data

visits-data = { $case ->
        [none] Im Zeitraum { $window } liegt kein Besuch aus den beiden Enzyklopädieartikeln.
       *[some] Von { $founding_visits } { $founding_visits ->
            [one] Besuch
           *[other] Besuchen
        } in den beiden Enzyklopädieartikeln { $founding_agree ->
            [one] deckt
           *[other] decken
        } sich { $founding_agree } in Datum, Ort und Art mit anderen Quellen.
    }
visits-data-every = Jeder verzeichnete Besuch
    .place = Ort
    .visit_kind = Art
    .level-missing = nicht angegeben
    .occasion = Anlass
    .occasion-missing = {""}
    .attendance = Teilnahme
    .empty = Kein Besuch in diesem Zeitraum.
visits-data-leaders = Besuche nach Staatschef
    .leader = Staatschef
    .country = Land
    .made = Unternommene Besuche
    .bilateral = bilateral
    .both = mit Gipfel
    .summit = nur Gipfel
    .hosted = Empfangene Besuche
    .founding = Unternommen, in den beiden Artikeln
    .first_day = Erste Reise
    .last_day = Letzte Reise
    .empty = Kein Besuch in diesem Zeitraum.
visits-data-levels = Besuche nach Ebene
    .made = Besuche
    .by_KGZ = Aus Kirgisistan
    .by_TJK = Aus Tadschikistan
    .bilateral = bilateral
    .both = mit Gipfel
    .summit = nur Gipfel
    .founding = In den beiden Artikeln
    .empty = Kein Besuch in diesem Zeitraum.
visits-data-articles = Die Besuche der beiden Enzyklopädieartikel im Vergleich mit anderen Quellen
    .founding_date = Artikel: Datum
    .founding_place = Artikel: Ort
    .date = Andere Quellen: Datum
    .place = Andere Quellen: Ort
    .agrees = Übereinstimmung
    .note = Was die anderen Quellen sagen
    .note-missing = {""}
visit-kind-bilateral = bilateraler Besuch
visit-kind-both = Besuch, mit Gipfel verbunden
visit-kind-summit = Reise zu einem Gipfel
attendance-inferred = aus einer Liste erschlossen
attendance-probable = wahrscheinlich, nicht bestätigt
attendance-reported = gemeldet

papers-data-every = Jedes verzeichnete Abkommen
    .status = Stand
    .date = Unterzeichnet
    .date-missing = undatiert
    .title = Text
    .parties = Parteien
    .level-missing = nicht angegeben
    .signatories-missing = {""}
    .status_detail = Was daraus wurde
    .status_detail-missing = {""}
    .note-missing = {""}
    .empty = Kein Abkommen in diesem Zeitraum.
papers-data-levels = Abkommen nach Ebene der Unterzeichner
    .broken = Davon gebrochen
    .first_day-missing = undatiert
    .last_day-missing = undatiert
    .empty = Kein Abkommen in diesem Zeitraum.
papers-data-fates = Was aus den Texten wurde, soweit Quellen es sagen
    .status = Stand
    .empty = Kein Abkommen in diesem Zeitraum.
papers-data-broken = Abkommen, die Berichten zufolge gebrochen wurden, und wie bald
    .date = Unterzeichnet
    .title = Text
    .broken = Gebrochen
    .days_low = Tage, mindestens
    .days_high = Tage, höchstens
    .status_detail = Nach welcher Darstellung
    .empty = Kein Abkommen dieses Zeitraums wurde Berichten zufolge gebrochen.
papers-data-force = Von der Unterzeichnung über die Ratifikation zum Austausch der Urkunden, mit den Tagen nach der Unterzeichnung
    .status = Stand
    .date = Unterzeichnet
    .title = Text
    .ratified_kgz = Ratifiziert vom kirgisischen Parlament
    .ratified_kgz-missing = nicht gefunden
    .days_to_ratified_kgz = Tage
    .ratified_tjk = Gebilligt vom tadschikischen Unterhaus
    .ratified_tjk-missing = nicht gefunden
    .days_to_ratified_tjk = Tage
    .exchanged = Urkunden ausgetauscht
    .exchanged-missing = nicht gefunden
    .days_to_exchanged = Tage
    .empty = Für Abkommen dieses Zeitraums ist keine Ratifikation verzeichnet.

company-data =
    Von { $organisations } Organisationen gehören beide { $both_members } an; bei { $one_only } ist nach den Quellen das eine Land beigetreten und das andere nicht, und bei { $one_found } fand sich nur für eine Seite eine Zeile, was nicht zeigt, dass die andere nicht dazugehört.
    Bei { $both_dated } sind beide Beitrittsjahre bekannt: In { $earlier_first } trat { $first } früher bei, in { $earlier_second } { $second }. Geöffnete Botschaften: { $embassies }, in { $embassy_cities }; Generalkonsulate in { $consulates } waren in Vorbereitung.
company-data-one = Was das eine Land hat und das andere nicht, oder wo zum anderen nichts gefunden wurde
    .KGZ_status = Kirgisistan
    .KGZ_joined = Seit (Kirgisistan)
    .TJK_status = Tadschikistan
    .TJK_joined = Seit (Tadschikistan)
company-data-both = Was beide teilen, mit Daten
    .KGZ_status = Kirgisistan
    .KGZ_joined = Seit (Kirgisistan)
    .TJK_status = Tadschikistan
    .TJK_joined = Seit (Tadschikistan)
    .years_apart = Tadschikistan später um (Jahre)
company-data-missions = Alle verzeichneten Vertretungen und Botschafter
    .status = Stand
    .kind = Was
    .sender = Entsandt von
    .date-missing = nicht gefunden
    .person-missing = {""}
    .note-missing = {""}
status-member = Mitglied
status-former-member = ehemaliges Mitglied
status-no-row = nicht gefunden
status-not-member = kein Mitglied
status-observer = Beobachter
status-prospective = künftiges Mitglied
status-coded = in einem Datensatz kodiert
status-in-post = im Amt
status-in-preparation = in Vorbereitung
status-left = abgelöst
status-open = geöffnet
status-recalled = abberufen
status-refused = abgelehnt
status-took-post = Amt angetreten
kind-consulate-general = Generalkonsulat
kind-representation-level = Rang der Vertretung

history-data =
    Im Zeitraum { $past_events ->
        [one] liegt { $past_events } datiertes Ereignis
       *[other] liegen { $past_events } datierte Ereignisse
    } aus den Bürgerkriegsjahren, zu Flüchtlingen und zu Überfällen, dazu { $culture_events } zu Kultur und Verbindungen.
history-data-readings = { $case ->
        [none] Im Zeitraum { $window } ist keine Deutung der Einigung datiert.
       *[some] Die beiden Enzyklopädieartikel machen { $n_readings } { $n_readings ->
            [one] Aussage
           *[other] Aussagen
        } über die Einigung und die Dokumente von Chudschand: { $n_content } zu deren Inhalt, { $n_support } zu Unterstützung und { $n_opposition } zu Ablehnung.
    }
history-data-articles = Was die beiden Enzyklopädieartikel außer datierten Ereignissen und Besuchen sagen
    .topic = Thema
    .kind = Art
    .date-missing = undatiert
    .text = Aussage
    .article = Artikel
history-data-events = Jedes datierte Ereignis
    .category = Art
    .tone = Ton
    .text = Was geschah
    .note-missing = {""}
    .empty = Kein Ereignis in diesem Zeitraum.
history-data-by-year = Ereignisse nach Jahr und Ton
    .lowest = Niedrigster
    .mean = Mittel
    .highest = Höchster
    .empty = Kein Ereignis in diesem Zeitraum.
field--2 = -2
field--1 = -1
field-0 = 0
field-1 = +1
field-2 = +2
article-both = englisch und deutsch
article-de = deutsch
article-en = englisch
in-founding-text-yes = ja
in-founding-text-partly = teilweise
in-founding-text-no = nein
category-border = Grenze
category-conflict = Zusammenstoß oder Waffenruhe
category-culture = Kultur
category-diplomacy = Diplomatie
category-economy = Wirtschaft
category-energy = Energie
category-history = Bürgerkriegsjahre
category-membership = Organisation
category-mission = Botschaft
category-refugees = Flüchtlinge
category-security = Überfall
category-transport = Verkehr
category-visit = Besuch oder Gipfel
category-water = Wasser
topic-khujand = Gipfel von Chudschand
topic-football = Bewerbung um die Asienmeisterschaft
topic-osh-meeting = Treffen von Osch
topic-road = Straße Chorugh–Osch (M41)
field-kind = Art
kind-cause = genannte Ursache
kind-context = Hintergrund

border-records-growth = { $growth ->
        [later] {""}
        [none] Die Monate der Jahre 2024 und 2025, für die ein Wachstum gemeldet wurde, liegen außerhalb des Zeitraums { $window }.
       *[some] Ein gemeldetes Wachstum auf das { $growth_mixed }-Fache von Anfang 2024 bis Anfang 2025 stellt die Zahl des einen Statistikamts einer Zahl gegenüber, die der des anderen gleicht; allein nach der Statistik { FORM($first, "genitive") } ist es das { $growth_same }-Fache.
    }
border-records-kilometres = Jede Aussage zur Delimitation
    .date-missing = undatiert
    .km_agreed-missing = {""}
    .km_increment = Schritt (km)
    .km_increment-missing = {""}
    .km_remaining = Rest (km)
    .km_remaining-missing = {""}
    .pct_agreed = Anteil (%)
    .pct_agreed-missing = {""}
    .km_total = Eigene Gesamtlänge (km)
    .km_total-missing = {""}
    .speaker-missing = nicht genannt
    .note = Was gesagt wurde
    .note-missing = {""}
    .empty = Keine Aussage in diesem Zeitraum.
border-records-trade = Handel, wie ihn jede Seite meldete (Mio. USD)
    .reporter = Gemeldet von
    .turnover_usd_mn = Umsatz
    .kgz_exports_usd_mn = Ausfuhr Kirgisistans
    .tjk_exports_usd_mn = Ausfuhr Tadschikistans
    .change_pct = Änderung zum Vorjahr
    .note-missing = {""}
    .empty = Keine Zahl der einen oder der anderen Seite in diesem Zeitraum.
kind-event = Treffen oder Dokument
kind-increment = hinzugekommene Länge
kind-length = vereinbarte Länge
kind-share = vereinbarter Anteil
kind-total-claim = Länge der ganzen Grenze

# Codes that need no word in English, which prints the code itself

report-overview = Überblick
report-diplomacy = Diplomatie
report-energy = Energie
section-introduction = Einleitung
section-historical-relations = historische Beziehungen
section-military-relations = militärische Beziehungen
section-political-relations = politische Beziehungen
section-cultural-relations = kulturelle Beziehungen
section-economic-relations = wirtschaftliche Beziehungen
section-presidential-visits = Präsidentenbesuche
section-resident-diplomatic-missions = ständige diplomatische Vertretungen
topic-relations = Beziehungen
topic-border = Grenze
topic-civil-war = Bürgerkrieg
topic-missions = Vertretungen
topic-refugees = Flüchtlinge
topic-security = Sicherheit
topic-settlement = Einigung
topic-visits = Besuche
kind-ambassador = Botschafter
kind-embassy = Botschaft
kind-content = Inhalt
kind-detail = Einzelheit
kind-finding = Feststellung
kind-opposition = Ablehnung
kind-purpose = Zweck
kind-reading = Deutung
kind-support = Unterstützung
shared-both-members = beide Mitglied
shared-both-observers = beide Beobachter
shared-both-were-members = beide waren Mitglied
shared-one-only = nur ein Land
shared-one-stated-other-not-found = eines genannt, das andere nicht gefunden
agrees-yes = ja
agrees-place-differs = Ort weicht ab
agrees-summit-not-a-bilateral-visit = Gipfel, kein bilateraler Besuch
periods-fixed-blocks = feste Blöcke
counted-from-final-protocol = Schlussprotokoll
clashes-chosen-by-hand = die von uns ausgewählten
moves-any = jeder Schritt
attendance-all = alle
weighing-pooled = alle Abstimmungen zusammen
weighing-years = Mittel der Jahre
weighing-common = nur Jahre mit allen Paaren
figures-nearest = die nächsten beiden
figures-farthest = die entferntesten beiden
