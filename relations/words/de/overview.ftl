## Findings: each is one of a strand, in fewer words

overview-nothing = Zwischen dem { $first } und dem { $last } ist nichts verzeichnet.
headline-overview = { $case ->
        [whole] Zwei Verbündete kämpften um eine nie ganz vereinbarte Grenze, dann legten sie deren Verlauf fest
       *[part] Kirgisistan und Tadschikistan, { $first } bis { $last }: Grenze, Gespräche und Strom
    }
    .lead = { $settled ->
            [yes] Mitglieder desselben Militärbündnisses, der Organisation des Vertrags über kollektive Sicherheit (OVKS), hatten sie sich über große Teile ihrer Grenze nie geeinigt.
           *[no] Über große Teile ihrer Grenze haben sie sich nie geeinigt.
        }{ $fought ->
            [none] { "" }
            [once] { " " }Im April 2021 kam es zu tagelangen Kämpfen, den Berichten zufolge wegen Kameras an einem Wasserverteiler.
           *[twice] { " " }Zweimal kam es zu tagelangen Kämpfen: im April 2021 den Berichten zufolge wegen Kameras an einem Wasserverteiler, im September 2022 nach Schüssen an Grenzposten.
        }{ $settled ->
            [yes] { " " }2025 unterzeichneten ihre Präsidenten einen Grenzvertrag{ $switched ->
                [yes] { " " }und nahmen eine Stromleitung über die Grenze in Betrieb, einen Teil von CASA-1000, das Strom aus Wasserkraft nach Afghanistan und Pakistan verkaufen soll.
               *[no] .
            }
           *[no] { "" }
        }
card-overview-toll = { $case ->
        [unknown] keine Zahl
        [zero] keine Toten
       *[known] { $dead_total } { $dead_total ->
            [one] Toter
           *[other] Tote
        }
    }
    .label = { $case ->
        [unknown] von Toten lässt sich nach dieser Regel angeben
        [zero] sind in den verzeichneten Vorfällen gemeldet
       *[known] gemeldet in { $incidents_listed } { $incidents_listed ->
            [one] Vorfall
           *[other] Vorfällen
        }{ $officially ->
            [yes] ; { $dead_official } nach amtlichen Angaben
           *[no] { "" }
        }
    }
card-overview-largest = { $share_largest }
    .label = der Toten entfallen auf die beiden größten Zusammenstöße
card-overview-quiet = { $quiet } { $quiet ->
        [one] Tag
       *[other] Tage
    }
    .label = ohne verzeichneten Todesfall, bis zum { $seen }, dem letzten ausgewerteten Tag
card-overview-fit = { $ceiling } TWh
    .label = passen vom { $season_from } bis { $season_to } durch die Leitung nach Pakistan; zugesagt sind { $volume } TWh
card-overview-none = Keine Zahl
    .label = dieser Seite lässt sich für diesen Zeitraum berechnen
overview-no-border = In diesem Zeitraum liegt kein Vorfall, aus dem sich ein Befund ableiten ließe.
overview-no-talks = Zu Besuchen und Texten liegt aus diesem Zeitraum zu wenig für einen Befund vor.
overview-no-power = Dieser Zeitraum liegt außerhalb der Jahre des Stromprojekts.
overview-toll = **{ $case ->
        [unknown] { $incidents_listed } { $incidents_listed ->
            [one] Vorfall ist
           *[other] Vorfälle sind
        } verzeichnet; die Regel „{ $rule }“ ergibt keine Zahl der Toten.**
        [zero] { $incidents_listed } { $incidents_listed ->
            [one] Vorfall ist verzeichnet; Tote sind darin
           *[other] Vorfälle sind verzeichnet; Tote sind in ihnen
        } nicht gemeldet.**
       *[known] In { $incidents_listed } { $incidents_listed ->
            [one] Vorfall
           *[other] Vorfällen
        } { $dead_total ->
            [one] wurde
           *[other] wurden
        } nach Berichten { $dead_total } { $dead_total ->
            [one] Mensch
           *[other] Menschen
        } getötet**{ $officially ->
            [yes] , { $dead_official } allein nach amtlichen Angaben
           *[no] { "" }
        }.
    }{ $whole ->
       *[yes] { " " }Das Uppsala Conflict Data Program (UCDP) zählt { $dead_ucdp } für { $ucdp_first } bis { $ucdp_until }.{ $ucdp_more ->
            [0] { "" }
           *[other] { " " }Nach der höheren Angabe zu den tadschikischen Toten vom September 2022 läge unsere Zahl um { $ucdp_more } höher: Das könnte den Unterschied erklären, beweist es aber nicht.
        }
        [no] { "" }
    } [Alle bekannten Vorfälle](border_conflict.ipynb#Which-incidents-are-known,-and-how-deadly-were-they?)
    .statement = { toll.statement }
overview-toll-spark = Getötete, je nach Zählung
spark-dead-official = nur amtliche Angaben
spark-dead-total = dieses Dossier
spark-dead-ucdp = UCDP
overview-largest = **{ $share_largest } der Toten entfallen auf zwei Zusammenstöße** ({ $worst }). [Was geschah?](border_conflict.ipynb)
    .statement = { largest.statement }
overview-largest-spark = Getötete je Vorfall
spark-others = alle anderen Vorfälle
overview-disputed = **Wie viele Menschen im September 2022 starben, hängt davon ab, wer zählt.** Die Zahl der tadschikischen Toten reicht von { $tjk_low } (so { $tjk_low_by }) bis { $tjk_high } (so { $tjk_high_by }), die der kirgisischen { $kgz_agreed ->
        [yes] beträgt { $kgz_low }.
       *[no] von { $kgz_low } bis { $kgz_high }.
    } All dies sind Angaben; keine wird mit einer anderen gemittelt. [Wer sagt was?](border_conflict.ipynb#Who-says-what?)
    .statement = { disputed.statement }
overview-disputed-spark = Tadschikische Tote vom September 2022, je nach Zählung
overview-quiet = **Nach dem { $last_fatal } ist kein Todesfall verzeichnet**: { $quiet } { $quiet ->
        [one] Tag
       *[other] Tage
    } bis zum { $seen }, dem letzten Tag, für den nach Vorfällen gesucht wurde. Gemeint sind Tage ohne Todesfall, nicht ohne Vorfall: Der letzte verzeichnete Vorfall ist der vom { $last_incident }. [Hat es aufgehört?](border_conflict.ipynb#Did-it-stop?)
    .statement = die Zeit seit dem letzten verzeichneten Todesfall ist länger als jede solche Zeit davor seit 2019
overview-quiet-spark = Getötete je Vorfall, und die Tage seither
overview-settled = **Nach { $years_talks } Jahren der Gespräche dauerten die letzten Schritte { $days_exchange } Tage**: Schlussprotokoll am { $protocol_day }, Vertrag am { $treaty_day }, Austausch der Ratifikationsurkunden am { $exchange_day }. Die Jahre zählen ab den ersten verzeichneten Gesprächen, denen vom { $talks_day }. [Die Kilometer](diplomacy.ipynb#How-many-kilometres-were-agreed?)
    .statement = { finding-settled }
overview-settled-spark = Wie lange es dauerte
spark-days-talks = Gespräche, ab den ersten verzeichneten
spark-days-exchange = letzte Schritte, ab dem Schlussprotokoll
overview-with-summit = **Die Präsidenten besuchten { $visits }-mal das Land des jeweils anderen, davon { $with_summit }-mal in Verbindung mit einem Gipfel**, an dem auch andere Länder teilnahmen. [Wer besucht wen?](diplomacy.ipynb#Who-visits-whom?)
    .statement = { finding-summits }
overview-with-summit-spark = Besuche je Jahr; grau: ohne Gipfel
overview-tone-turn = **Der Ton hat sich gewandelt:** Auf einer Skala von −2 bis +2 liegen die Ereignisse von 2022 im Mittel bei { $tone_2022 } (ohne die Waffenstillstände bei { $tone_apart }), die von 2025 bei { $tone_2025 } (p = { $turn_p }). Kodiert hat sie eine einzige Person: Verlass ist auf die Richtung, nicht auf die Nachkommastellen. [Wie sich der Ton änderte](diplomacy.ipynb#How-did-the-tone-change?)
    .statement = { finding-tone-p }
overview-tone-turn-spark = Mittlerer Tonwert der Ereignisse eines Jahres, von −2 bis +2
spark-tone-2022 = 2022
spark-tone-apart = 2022 ohne Waffenstillstände
spark-tone-2025 = 2025
overview-fit = { $case ->
        [fits] **Der zugesagte Strom passt in die Saison:**
       *[over] **Ist der ganze zugesagte Strom für den Zeitraum vom { $season_from } bis { $season_to } gedacht, passt er nicht hinein:**
    } { $volume } TWh im Jahr sind { $utilisation } der { $ceiling } TWh, die die Leitung mit ihren { $capacity } MW in dieser Saison überträgt. Über ein ganzes Jahr überträgt sie { $year_ceiling } TWh. [Was passt in die Saison?](energy.ipynb#What-fits-the-season?)
    .statement = { fit.statement }
overview-fit-spark = TWh von CASA-1000
spark-volume = zugesagt, im Jahr
spark-ceiling = in der Saison übertragbar
spark-year-ceiling = im ganzen Jahr übertragbar
overview-together = { $case ->
        [turned] **Kirgisistan ist seit { $importer_since } Nettoimporteur von Strom**; die
       *[plain] **Was es zu liefern gibt:** Die
    } beiden Länder zusammen hatten die zugesagten { $volume } TWh in { $enough_years } von { $balance_years } { $balance_years ->
        [one] Jahr
       *[other] Jahren
    } übrig. { $last ->
        [short] Im Jahr { $last_year } bezogen sie { $short } TWh mehr, als sie ins Ausland lieferten.
       *[spare] Im Jahr { $last_year } hatten sie { $last_together } TWh übrig.
    } [Wo ist der Strom?](energy.ipynb#Where-is-the-power?)
    .statement = { together.statement }
overview-together-spark = Was beide übrig hatten, TWh im Jahr, und was zugesagt ist
overview-worth = **Lohnt es sich? Nur wenn der Strom da ist:** { $economic_npv } Mio. USD für alle Beteiligten zusammen bei { $sent } TWh je Saison (diskontiert mit { $rate }, Investitionen auf { $building } Jahre verteilt; { $npv_at_paid } Mio., wenn jede kWh zu dem Preis bewertet wird, den ihr Käufer zahlt). Bei { $base_volume } TWh, einer anderen veröffentlichten Menge, sind es { $npv_at_base } Mio.; zählt alles mit, was bisher ausgegeben wurde, { $npv_back } Mio. [Lohnt es sich?](energy.ipynb#Is-it-worth-it?)
    .statement = { worth.statement }
overview-worth-spark = Wert für alle Beteiligten zusammen, Mio. USD
spark-economic-npv = bei fast voller Saison
spark-npv-at-base = bei der Menge der Tabellen
spark-npv-back = im Rückblick

overview-sure = { $case ->
        [none] Dieser Zeitraum enthält zu wenig, um einen Befund unter anderen Festlegungen zu berechnen.
       *[some] { $n_tested } der Befunde { $n_tested ->
            [one] wurde
           *[other] wurden
        } unter anderen Regeln und Festlegungen neu berechnet; { $n_held } { $n_held ->
            [one] gilt
           *[other] gelten
        } in jedem Lauf.
    }
overview-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }

## Calendar

calendar = { $case ->
        [none] In diesem Zeitraum ist nichts verzeichnet.
       *[plain] Der Kalender enthält { $n_incidents } { $n_incidents ->
            [one] Vorfall
           *[other] Vorfälle
        }, { $n_visits } { $n_visits ->
            [one] Präsidentenbesuch
           *[other] Präsidentenbesuche
        }, { $n_agreements } { $n_agreements ->
            [one] unterzeichneten Text
           *[other] unterzeichnete Texte
        } mit Datum (dazu { $undated } ohne) und { $n_milestones } fertiggestellte Leitungen und Kraftwerke.
    }
calendar-days = { $case ->
       *[plain] Vorfälle, Treffen, unterzeichnete Texte und Stromleitungen in einem Kalender
        [marked] { $worst_year } gab es die meisten Toten; der Grenzvertrag folgt { $treaty_year }, nach { $earlier_texts } anderen unterzeichneten Texten
    }
    .subtitle = Kreise: Getötete je Vorfall; Striche: Vorfälle ohne gemeldete Tote
    .alt = { $case ->
            [marked] { $worst_year } gab es die meisten Toten; der Grenzvertrag folgt { $treaty_year }. Ein
           *[plain] Ein
        } Kalender mit { $reported ->
            [0] keinem Vorfall, zu dem etwas über Tote gesagt ist
            [one] der Zahl der Toten von { $reported } Vorfall, höchstens { $most }
           *[other] den Zahlen der Toten von { $reported } Vorfällen, höchstens { $most }
        }, dazu Präsidentenbesuche: { $n_visits }, unterzeichnete Texte: { $n_agreements }, fertiggestellte Leitungen und Kraftwerke: { $n_milestones }, jeweils in einer eigenen Zeile.
    .empty = In diesem Zeitraum ist nichts verzeichnet.
calendar-lane-deaths = Tote
calendar-lane-visit = Besuche
calendar-lane-text = Texte
calendar-lane-asset = Strom
calendar-unlisted = k. A.
calendar-clash = { $day }:
    { $n } Tote
calendar-treaty = { $day }:
    Grenzvertrag
calendar-isfara = { $day }:
    Präsidenten in Isfara
calendar-sangtuda = { $day }:
    Kraftwerk Sangtuda
calendar-sughd = { $day }:
    Leitung Datka–Sughd
## The last twelve months of the data

changes = { $case ->
        [none] Zwischen dem { $first } und dem { $last } ist kein Ereignis verzeichnet.
       *[some]
            In den zwölf Monaten bis zum { $newest }, dem Datum des neuesten Ereignisses, gegenüber den zwölf Monaten davor:
            Präsidentenbesuche { $new_visits } gegenüber { $old_visits }, unterzeichnete Texte { $new_texts } gegenüber { $old_texts };
            in den zwölf Monaten bis zum { $seen }, dem letzten Tag, für den nach Vorfällen gesucht wurde: verzeichnete Vorfälle
            { $new_incidents } gegenüber { $old_incidents }.{ $thin ->
                [yes] { " " }Wenige können auch bedeuten, dass weniger gemeldet wurden: Ab 2023 wurde weniger gründlich nach ihnen gesucht.
               *[no] { "" }
            }
    }
changes-recent = Alle verzeichneten Ereignisse der letzten zwölf Monate, das neueste zuerst
    .category = Bereich
    .tone = Ton (−2 bis +2)
    .text = Ereignis
    .empty = Kein Ereignis in diesem Zeitraum.
changes-five = Fünf Ereignisse der letzten zwölf Monate, das neueste zuerst
    .empty = Kein Ereignis in diesem Zeitraum.

## How far the tables reach

reach =
    Das neueste Ereignis trägt das Datum { $newest_event }, der neueste verzeichnete Vorfall { $newest_incident }; nach Vorfällen
    wurde bis zum { $seen } gesucht. Die ältesten datierten Zeilen stammen aus dem Jahr { $oldest }.

    Die Erfassung ist ungleichmäßig{ $best ->
        [yes] : 2019 bis 2022 sind am besten abgedeckt, die 1990er-Jahre kaum,
       *[no] : Die 1990er-Jahre sind kaum abgedeckt,
    } weil wenig auszuwerten war, nicht weil wenig geschah.{ $fought ->
       *[none] { "" }
        [twice] { " " }Die Berichterstattung ist asymmetrisch, und nicht immer in dieselbe Richtung: Im April 2021 kam die tadschikische Gesamtzahl spät und zuerst aus
            ungenannten Quellen, im September 2022 nannte die tadschikische Seite die erste Zahl.
    }
reach-catalogue = Alle Tabellen des Datenpakets
    .file = Datei
    .title = Tabelle
    .description = Eine Zeile ist
    .rows = Zeilen
    .years = Jahre
    .years-missing = undatiert
    .licence = Lizenz

# ---------------------------------------------------------------- where

region-map = { $located ->
        [one] Wo der { $located } verortete Vorfall liegt
       *[other] { $located } verortete Vorfälle liegen höchstens { $apart } km auseinander
    }
    .subtitle = Beide Länder und die Orte der Vorfälle
    .alt = { region-map }, im Westen des Ferganatals. Zwei Karten: beide
        Länder mit ihren Hauptstädten{ $line ->
            [built] { " " }und der Stromleitung von Datka nach Sughd
           *[not_yet] { "" }
        }; darunter dieser Abschnitt vergrößert, mit der Exklave Woruch
        und dem Wasserverteiler Golownoi{ $fought ->
            [none] { "" }
           *[some] {" "}sowie dem Abschnitt, entlang dessen die großen Kämpfe verliefen
        }.
    .empty = Kein Vorfall dieses Zeitraums hat einen verzeichneten Punkt.
region-vorukh = Woruch (Tadschikistan)
region-intake = Verteiler Golownoi
region-line = Leitung Datka–Sughd,
    Verlauf schematisch
region-frame = unten vergrößert
region-stretch = Kämpfe (Datum: Tote)
region-incident = Vorfälle
region-clash = { $day }: { $n }
