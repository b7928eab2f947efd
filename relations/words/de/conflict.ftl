# The border report: what each answer of relations/conflict/answers.py says, in the order of the page.

# ---------------------------------------------------------------- key findings

confidence-slot = { $sure ->
        [low] { "" }
       *[other] { " " }(mit mindestens { FORM($sure, "dative") } Verlässlichkeit erfasst)
    }
# In the accusative: stands after "für".
incidents-listed = { $incidents_listed } { $incidents_listed ->
        [one] verzeichneten Vorfall
       *[other] verzeichnete Vorfälle
    }{ confidence-slot } vom { $first } bis zum { $last }
headline-conflict = { $case ->
        [empty] Vom { $first } bis zum { $last } ist kein Vorfall an der kirgisisch-tadschikischen Grenze verzeichnet
        [unknown] Für { incidents-listed } lässt sich keine Zahl der Toten angeben
        [zero] Für { incidents-listed } wird kein Todesfall gemeldet
       *[known] { $dead_total ->
            [one] { $dead_total } Mensch starb
           *[other] { $dead_total } Menschen starben
        } an der kirgisisch-tadschikischen Grenze{ $wider ->
            [yes] ; mit der höchsten genauen Zahl je Vorfall { $dead_top }
           *[no] { "" }
        }
    }
    .lead = { $fought ->
            [none] { "" }
            [once] Ihre Truppen kämpften im April 2021 gegeneinander.
           *[twice] Ihre Truppen kämpften im April 2021 und im September 2022 gegeneinander.
        }{ $settled ->
            [yes] { " " }Ein Vertrag vom März 2025 legt die Linie fest.
           *[no] { "" }
        }
card-conflict-dead = { $case ->
        [empty] keine
        [unknown] nicht bekannt
        [zero] keine
       *[known] { $dead_total }
    }
    .label = { $case ->
        [empty] Vorfälle im Verzeichnis dieses Zeitraums
        [unknown] Zahl der Toten, da nach dieser Regel keine Angabe eine Zahl nennt
        [zero] Toten, die in den Berichten genannt werden
       *[known] { $dead_total ->
            [one] gemeldeter Toter
           *[other] gemeldete Tote
        } bis zum { $seen }, in Vorfällen, die ab { $listed_from } verzeichnet sind
    }
card-conflict-listed = { $incidents_listed }
    .label = verzeichnet vom { $first } bis zum { $last }
card-conflict-disputed = { $tjk_low } bis { $tjk_high }
    .label = tadschikische Tote im September 2022, je nachdem, wer zählt
card-conflict-largest = { $share_largest }
    .label = der Toten entfallen auf die zwei opferreichsten Zusammenstöße
card-conflict-quiet = { $gap_now } Tage
    .label = ohne verzeichneten Vorfall, bis zum { $seen }
toll = { $case ->
        [empty] **Kein Vorfall**{ confidence-slot } vom { $first } bis zum { $last } steht im Verzeichnis. Dass nichts gefunden wurde, heißt nicht, dass nichts geschehen ist.
        [unknown] **Keine Zahl der Toten, auch nicht null,** lässt sich{ toll-by } für { incidents-listed } angeben.
        [zero] **Kein Todesfall wird gemeldet**{ toll-by } für { incidents-listed }.
       *[known] **Nach Berichten { $dead_total ->
            [one] wurde { $dead_total } Mensch
           *[other] wurden { $dead_total } Menschen
        } getötet**{ toll-by }, in { $incidents_listed } verzeichneten { $incidents_listed ->
            [one] Vorfall
           *[other] Vorfällen
        }{ confidence-slot }{ $officially ->
            [yes] ; nach amtlichen Zahlen sind es { $dead_official }
           *[no] { "" }
        }{ $wider ->
            [yes] , mit der höchsten genauen Zahl je Vorfall { $dead_top }.
           *[no] .
        }{ $whole ->
            [no] { "" }
            [latest] { " " }Das Uppsala Conflict Data Program (UCDP) zählt { $dead_ucdp } für { $ucdp_first } bis { $ucdp_until }. Nach der höheren Angabe zu den
                tadschikischen Toten vom September 2022 läge unsere Zahl um { $ucdp_more } höher: Das könnte den Unterschied erklären, beweist es aber nicht.
           *[yes] { " " }Das Uppsala Conflict Data Program (UCDP) zählt { $dead_ucdp } für { $ucdp_first } bis { $ucdp_until }.
        }
    }
    .statement = hier werden für { $ucdp_first } bis { $ucdp_until } weniger Tote gezählt als von UCDP
toll-by = { $rule ->
        [latest] { "" }
       *[other] { " " }nach der Regel „{ $rule }“
    }{ $whose ->
        [both] { "" }
       *[other] { " " }({ $whose })
    }
disputed = **Die Zahl der tadschikischen Toten vom September 2022 reicht von { $tjk_low } bis { $tjk_high }{ $in_wikipedia ->
        [yes] , wenn Angaben mitzählen, die nur in Wikipedia gelesen wurden; ohne sie beträgt sie { $tjk_read }.
       *[no] .
    }** Die Zahl der kirgisischen Toten liegt bei { $kgz_agreed ->
        [yes] { $kgz_low }.
       *[no] { $kgz_low } bis { $kgz_high }.
    }
    .statement = die höchste endgültige Angabe zu den tadschikischen Toten übertrifft die niedrigste um die Hälfte oder mehr
largest = **Auf zwei Zusammenstöße entfallen { $share_largest } der Toten** ({ $worst }).
    .statement = zwei Vorfälle umfassen mehr als die Hälfte der Toten
fewer = **Ab dem { $baseline } gezählt, sind { $before_protocol } Vorfälle in den { $years_before } Jahren vor dem Protokoll vom { $protocol_day } verzeichnet und
    { $after_protocol } in den { $years_after } Jahren danach**; nach einem solchen Höhepunkt waren weniger zu erwarten.
    .statement = nach dem Protokoll sind weniger Vorfälle im Jahr verzeichnet als davor
in-season = **Einzeln gezählt, begannen { $season_share } der Vorfälle in den Monaten April bis September; zählen Vorfälle, die höchstens { $quiet_days } Tage
    auseinanderliegen, als einer, sind es { $season_episodes }.** Bei gleichmäßiger Verteilung wären es { $season_even }.
    .statement = von April bis September beginnen mehr Vorfälle, als eine gleichmäßige Verteilung ergäbe
claims-used = Die Zahlen beruhen auf { $claims_used } Angaben, davon { $claims_stated } mit genanntem Urheber; etwaige übrige sind aus den Berichten
    über einen Vorfall zusammengestellt.

# What the method page adds to them.
more-disputed = **September 2022.** Urheber der niedrigsten endgültigen Zahl der tadschikischen Toten: { $tjk_low_by }; Urheber der höchsten: { $tjk_high_by }.
more-largest = **Die zwei opferreichsten.** Daneben { $others ->
        [one] hatte { $others } Vorfall
       *[other] hatten { $others } Vorfälle
    } mit irgendeiner Angabe über Tote im Mittel { $mean_others } Tote, und in { $none } davon nennen die Berichte keine; die zwei mitgezählt, werden in { $fatal_share } Tote gemeldet.{ $possible ->
        [yes] { " " }In { $unsure } weiteren nennt ein einzelnes Medium einen Todesfall, oder eine Angabe lässt ihn offen.
       *[no] { "" }
    } Bei { $compiled_alone } der { $any_word } Vorfälle mit irgendeiner Angabe über Tote ist unsere eigene Zusammenfassung von Berichten die einzige.
more-fewer = **Vor und nach dem Protokoll.** Ab dem { $baseline } gezählt, beträgt das Verhältnis der Jahresraten { $ratio_protocol }; seine obere Grenze liegt
    bei { $ratio_episodes }, wenn Vorfälle innerhalb von { $quiet_days } Tagen als einer zählen.{ $turned ->
        [yes] { " " }Die Abdeckung des Verzeichnisses änderte sich am { $turns }.
       *[no] { "" }
    } Manche Berichte datieren das Protokoll einen Tag später; dazwischen liegt kein verzeichneter Vorfall. Je später die frühere Zeit beginnt, desto gleichartiger ist die
    Berichterstattung und desto höher ihre Rate.
more-in-season = **Die Monate.** Es sind die der Bewässerung, in denen mehr Menschen draußen sind. { $season_k } von { $season_n } Vorfällen mit bekanntem Monat begannen in diesen Monaten, April bis September; nach Episoden gezählt sind es { $season_episodes }.

# ---------------------------------------------------------------- where and why

where = Kirgisistan und Tadschikistan, bis { $soviet_until } Sowjetrepubliken, sind sich uneins, wo ihre Grenze verläuft.{ SPAN($line_km) ->
        [none] { "" }
       *[other] { " " }Auf einer Karte ({ $line_of }), die ihre Windungen glättet{ $settled ->
            [yes] { " " }und älter ist als der Vertrag
           *[no] { "" }
        }, misst sie { $line_km } km{ SPAN($stated_km) ->
            [none] .
           *[other] ; Amtsträger und Agenturen nennen { $stated_km } km.
        }
    } Woruch ({ $vorukh }), eine tadschikische
    Exklave von { $exclave_km2 } km², liegt innerhalb Kirgisistans.{ " " }{ $case ->
        [none] Zu keinem Vorfall dieses Zeitraums ist ein Punkt erfasst.
       *[some] Um Land, Straßen, Wasser oder Weiden ging es bei { $over_resources } von { $incidents_listed } { $incidents_listed ->
            [one] verzeichnetem Vorfall
           *[other] verzeichneten Vorfällen
        }; von { $located } mit erfasstem Punkt { $spot_n ->
            [one] ist
           *[other] sind
        } { $spot_n } bei { $spot } verortet{ $intake ->
                [yes] , neben dem Wasserverteiler Golownoi am Fluss { $river }.
               *[no] .
            }
    }
where-map = { $spot_n } von { $located } { $located ->
        [one] verortetem Vorfall
       *[other] verorteten Vorfällen
    } { $spot_n ->
        [one] liegt
       *[other] liegen
    } bei { $spot }
    .subtitle = Verzeichnete Vorfälle nach Ort; Kreise wachsen mit der Zahl der Toten
    .alt = { where-map }. Karte des westlichen Ferganatals mit Vorfällen nach Ort, Kreisen nach Zahl der Toten und einem vergrößerten Ausschnitt um Kök-Tasch.
    .empty = Zu keinem Vorfall dieses Zeitraums ist ein Punkt erfasst.
where-enlarged = der Rahmen oben, vergrößert
where-clash = { $day }: { $dead } Tote
where-stretch = Verlauf der großen Kämpfe
where-exact = am Ort selbst
where-stand-in = steht für einen Ort in der Nähe
where-dead = { $n } Tote
exclave-Vorukh = Woruch
exclave-Sarvak = Sarwak
exclave-Sokh = Soch
exclave-Shohimardon = Schohimardon

# ---------------------------------------------------------------- who says what

claims = { $case ->
        [none] Keine Angabe über die großen Zusammenstöße fällt in die Auswahl dieses Berichts.
       *[some] { $dispute ->
            [yes] Für die tadschikischen Toten vom September 2022 gibt es drei Zahlen: { $tjk_low } (so { $tjk_low_by }); { $tjk_middle }
                (so { $tjk_middle_by }); { $tjk_high } (so { $tjk_high_by }).{ " " }
           *[no] { "" }
        }{ $fits ->
            [yes] Das ist der Unterschied zu UCDP: Dort sind es { $ucdp_best } Tote für 2022, in diesem Bericht { $own_best }; mit { $tjk_middle } statt { $tjk_low } käme er
                auf { $own_then } – das passt, beweist aber nicht, wie UCDP zählt.{ " " }
           *[no] { "" }
        }{ $april ->
            [yes] Für April 2021 { $dispute ->
                [yes] liegen die endgültigen Angaben näher beieinander
               *[no] lauten die endgültigen Angaben
            }: { $april_kgz } kirgisische und { $april_tjk } tadschikische Tote.
           *[no] { "" }
        }
    }
claims-dots = { $dispute ->
        [yes] { $tjk_low }, { $tjk_middle } oder { $tjk_high }: Die Zahl der tadschikischen Toten vom September 2022 ist strittig
       *[no] Angaben über die Toten der großen Zusammenstöße
    }
    .subtitle = Getötete, je Angabe ein Zeichen: wessen Tote (Zeilen) und wer es sagt (Farben)
    .alt = { claims-dots }. Der spätere Zusammenstoß über dem früheren: jede Angabe über die Toten als Zeichen auf einer Skala von Personen, für jede Seite und für
        beide zusammen{ $april ->
            [yes] ; die Angaben zum April 2021 liegen dicht beieinander.
           *[no] .
        }
    .empty = Keine Angabe über die Toten der großen Zusammenstöße fällt in die Auswahl dieses Berichts.
claims-dots-others = andere
claims-dots-early = klein: vor Endstand
claims-dots-more = oder mehr
claims-dots-own = { $n } laut eigenen Behörden
claims-dots-named = { $n }: { $by }
claimant-type-kgz-gov = kirgisische Behörden
claimant-type-tjk-gov = tadschikische Behörden

# ---------------------------------------------------------------- what happened

happened-april = { $case ->
        [none] Der Zusammenstoß vom April 2021 liegt außerhalb der Auswahl dieses Berichts.
       *[some] **{ $april_days }.** Aus einem Streit über { $april_trigger_detail } wurden bewaffnete Zusammenstöße, { $april_place }.{ SPAN($april_chiefs) ->
            [none] { SPAN($april_truce) ->
                [none] { "" }
               *[other] { " " }Für den Abend des { $april_truce } wurde eine Waffenruhe vereinbart.
            }
           *[other] { " " }Eine Waffenruhe für den Abend des { $april_truce } hielt nicht. Am { $april_call } verständigten sich die Präsidenten Sadyr Dschaparow
                (Kirgisistan) und Emomali Rahmon (Tadschikistan) telefonisch auf eine friedliche Beilegung; am { $april_chiefs } vereinbarten die Geheimdienstchefs eine
                Waffenruhe und den Rückzug.
        }

        { $april_own ->
            [yes] Die kirgisische Seite zählt { $april_kgz_killed } eigene Tote, { $april_kgz_wounded } Verletzte und { $april_kgz_evacuated } Evakuierte, die tadschikische Seite { $april_tjk_killed } Tote,
                { $april_tjk_wounded } Verletzte und { $april_tjk_evacuated } Evakuierte.
           *[no] Bis dahin zählte die kirgisische Seite bei sich: Tote { $april_kgz_killed }, Verletzte { $april_kgz_wounded }, Evakuierte { $april_kgz_evacuated }; die tadschikische: Tote { $april_tjk_killed },
                Verletzte { $april_tjk_wounded }, Evakuierte { $april_tjk_evacuated }.
        }
    }
happened-september = { $case ->
        [none] Der Zusammenstoß vom September 2022 liegt außerhalb der Auswahl dieses Berichts.
       *[some] **{ $september_days }.** Am Anfang stehen nach den Berichten { $september_trigger_detail }. Die Kämpfe, mit schweren Waffen geführt, erfassten { $september_place };
        Dorfbewohner flohen.{ SPAN($september_chiefs) ->
            [none] { SPAN($september_truce) ->
                [none] { "" }
               *[other] { " " }Für den Abend des { $september_truce } wurde eine Waffenruhe vereinbart.
            }
           *[other] { " " }Eine Waffenruhe vom Abend des { $september_truce } hielt nicht. Am { $september_chiefs } vereinbarten die Geheimdienstchefs eine weitere,
                während Dschaparow und Rahmon in Samarkand zusammentrafen; jede Seite sagt, die andere habe weitergeschossen.
        }{ SPAN($september_lakhsh) ->
            [none] { "" }
           *[other] { " " }Nach tadschikischer Darstellung folgten am { $september_lakhsh } zwei örtliche Waffenruhen.
        }{ SPAN($september_second) ->
            [none] { SPAN($september_protocol) ->
                [none] { "" }
               *[other] { " " }Am { $september_protocol } wurde ein Protokoll unterzeichnet.
            }
           *[other] { " " }Protokolle wurden am { $september_protocol } und am { $september_second } unterzeichnet.
        }

        { $september_own ->
            [yes] Die kirgisische Seite zählt { $september_kgz_killed } eigene Tote, { $september_kgz_wounded } Verletzte und { $september_kgz_evacuated } Evakuierte, die tadschikische Seite
                { $september_tjk_killed } Tote und { $september_tjk_wounded } Verletzte.
           *[no] Bis dahin zählte die kirgisische Seite bei sich: Tote { $september_kgz_killed }, Verletzte { $september_kgz_wounded }, Evakuierte { $september_kgz_evacuated }; die tadschikische:
                Tote { $september_tjk_killed }, Verletzte { $september_tjk_wounded }.
        }
    }
# Texts of the tables as a sentence says them; claimants stand in the nominative everywhere, mostly in brackets.
text-Golovnoy-Kok-Tash-then-most-of-the-border = zuerst dort und bei Kök-Tasch, dann entlang des größten Teils der Grenze
text-shots-at-posts-near-Bulak-Bashy-territory = Schüsse an Grenzposten bei Bulak-Baschy, in einem Streit um Territorium
text-Kok-Tash-Khoja-Alo-Somoniyon = Kök-Tasch / Chodscha Alo
text-Tajik-foreign-ministry-Imomi- = das tadschikische Außenministerium
text-RFE-RL-via-Wikipedia-EN = Radio Free Europe, zitiert in der englischsprachigen Wikipedia
text-Kyrgyz-side-via-Wikipedia-EN = die kirgisische Seite, zitiert in der englischsprachigen Wikipedia
text-Kyrgyz-government-via-Globalist = die kirgisische Regierung, zitiert bei Globalist
text-EU-ECHO = die EU-Generaldirektion für humanitäre Hilfe
text-Human-Rights-Watch-report = Human Rights Watch
text-Kyrgyz-authorities-via-Kontentchi = die kirgisischen Behörden
# Only here: English has these texts in the table itself.
text-cameras-at-the-Golovnoy-water-intake = Kameras am Wasserverteiler Golownoi

# The same where there is little room.
by-Tajik-foreign-ministry-Imomi- = tadschikisches Außenministerium
by-RFE-RL-via-Wikipedia-EN = Radio Free Europe, nach Wikipedia
by-Kyrgyz-side-via-Wikipedia-EN = kirgisische Seite, nach Wikipedia
by-Sputnik-year-end = Sputnik, zum Jahresende
# ---------------------------------------------------------------- every known incident

deaths = { $case ->
        [none] Keine Angabe über Tote in diesem Zeitraum ist nach der Regel „{ $rule }“ verwendbar.
       *[other] Bei { $fatal } von { $incidents_listed } { $incidents_listed ->
            [one] verzeichnetem Vorfall
           *[other] verzeichneten Vorfällen
        } gab es Tote; bei { $fatal_none } nennen die Berichte keine{ $unsure ->
            [0] { "" }
           *[other] , bei { $unsure } ist ein Todesfall ungewiss
        }{ $no_word ->
            [0] .
           *[other] , zu { $no_word } fehlt jede Angabe.
        }
    }{ $both ->
        [none] { "" }
       *[other] { " " }Das Verzeichnis ist bei Weitem nicht vollständig: { $both ->
            [one] Im Jahr { $both_first }
           *[several] Von { $both_first } bis { $both_last }
        } zählte der kirgisische Grenzdienst { $both_service } Vorfälle jeder Größe, das Verzeichnis { $both_listed }.
    }
deaths-timeline = { $peak ->
        [few] Auf { $worst_years } entfallen { $worst_share } der gemeldeten Toten
        [some] { $worst_years }: { $year_total } { $year_total ->
            [one] gemeldeter Toter
           *[other] gemeldete Tote
        }
       *[other] Kein bester Wert über null, doch die Spanne der Angaben reicht bis { $reach }
    }
    .subtitle = Scheibenfläche: Getötete (Ring: höchste genannte); offener Punkt: keine genannt; Kreuz: keine Angabe; Streifen: wie gründlich ein Jahr durchgesehen ist
    .alt = { deaths-timeline }. Jeder verzeichnete Vorfall nach Jahr und Jahreszeit, mit Scheiben nach Zahl der Toten, unter einem Streifen, der zeigt, wie
        gründlich jedes Jahr durchgesehen wurde{ $peak ->
            [few] : Die Scheiben zweier Jahre stechen hervor
           *[some] { "" }
        }.
    .empty = { $peak ->
            [silent] In diesem Zeitraum wurde keine Zahl der Toten gemeldet, auch nicht null.
           *[zero] Berichte in diesem Zeitraum nennen keinen Todesfall.
        }
deaths-timeline-told = { $day }: { $n }
deaths-deadliest = Die opferreichsten Vorfälle; bester Wert, in Klammern die Spanne der berücksichtigten Angaben
    .empty = Zu keinem Vorfall dieses Zeitraums gibt es eine Zahl.
field-killed = Getötet (Personen)
field-wounded = Verletzt (Personen)
field-trigger = Auslöser
trigger-border-guard = Grenzsicherung
trigger-land = Landnutzung
trigger-road = Straßen
trigger-communal = Streit unter Anwohnern
trigger-water = Wasser
trigger-pasture = Weiden
trigger-forest = Holzeinschlag
trigger-smuggling = Schmuggel
trigger-unknown = unbekannte Ursachen
grade-none = nicht abgedeckt
grade-sparse = spärlich abgedeckt
grade-partial = teils abgedeckt
grade-best = durchgesehen
grade-full = voll abgedeckt

# ---------------------------------------------------------------- what set them off

causes = { $case ->
        [few] Der Zeitraum enthält zu wenige Vorfälle, um zu vergleichen, was sie auslöste.
       *[some] Die häufigsten Auslöser von Vorfällen: { $first_trigger } ({ $tied ->
            [yes] je{ " " }
           *[no] { "" }
        }{ $first_n }{ $second ->
            [yes] ), danach { $second_trigger } ({ $second_n }).
           *[no] ).
        } Von { $fatal ->
            [one] { $fatal } Vorfall
           *[other] den { $fatal } Vorfällen
        } mit Toten { $deadly_n ->
            [one] entfällt
           *[other] entfallen
        } { $deadly_n } auf den Auslöser { $deadly_trigger }.
    }
causes-triggers = { $case ->
        [few] Was Vorfälle auslöste
       *[some] Am häufigsten: { $first_trigger }
    }
    .subtitle = Verzeichnete Vorfälle nach Auslöser; voller Ton: mit Toten
    .alt = { causes-triggers }. Balken der Vorfälle nach Auslöser, der Teil mit Toten in vollem Ton: { $rows }.
    .empty = Kein Vorfall mit bekanntem Monat fällt in diesen Zeitraum.
causes-triggers-told = { $n } ({ $fatal } mit Toten)
causes-months = { $months_k } von { $months_n } { $months_n ->
        [one] Vorfall
       *[other] Vorfällen
    } { $months_k ->
        [one] begann
       *[other] begannen
    } zwischen April und September
    .subtitle = Verzeichnete Vorfälle nach Monat; voller Ton: April bis September
    .alt = { causes-months }. Balken nach Monat, die von April bis September in vollem Ton, mit einer gestrichelten Linie für eine gleichmäßige Verteilung.
    .empty = Kein Vorfall mit bekanntem Monat fällt in diesen Zeitraum.
causes-even = gleich verteilt
causes-shares = Vorfälle nach Auslöser (unsere Kodierung), mit exakten Intervallen des Anteils
    .share = Anteil an allen (%), exaktes Intervall
    .fatal = Mit Toten
field-incidents = Vorfälle
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

# ---------------------------------------------------------------- who had to leave

moved = { $case ->
        [none] Keine Fluchtbewegung, zu der hier mehrere Zahlen verschiedener Definitionen verglichen werden, fällt in die Auswahl dieses Berichts.
       *[some] Im September 2022 verließen auf kirgisischer Seite { $evacuated_high } Menschen ihre Wohnorte (so { $evacuated_high_by }); eine andere Angabe
        nennt { $evacuated_part } ({ $evacuated_part_by }): jene, die von den Behörden fortgebracht wurden. Als vertrieben gelten dort { $displaced_low } ({ $displaced_low_by }) bis { $displaced_high } ({ $displaced_high_by }){ $tajik ->
            [yes] , auf tadschikischer Seite { $displaced_tjk_low } ({ $displaced_tjk_low_by }).
           *[no] .
        }
    }
moved-spans = { $case ->
        [some] Evakuiert im September 2022: { $evacuated_part } oder { $evacuated_high }, je nachdem, wer zählt
       *[none] Menschen, die fortmussten, je nach Definition
    }
    .subtitle = Personen, niedrigste bis höchste Angabe je Definition; ein Dreieck heißt „oder mehr“
    .alt = { moved-spans }. Balken von der niedrigsten bis zur höchsten Angabe über Menschen, die evakuiert, vertrieben, betroffen oder zurückgekehrt sind, nach
        Zusammenstoß, Definition und Seite.
    .empty = Keine Angabe über Menschen, die fortmussten, fällt in die Auswahl dieses Berichts.
moved-spans-part = von Behörden evakuiert
moved-spans-row = { $measure }, { $side }
measure-killed = getötet
measure-wounded = verletzt
measure-evacuated = evakuiert
measure-displaced = vertrieben
measure-people-affected = betroffen
measure-returned = zurückgekehrt
measure-not-returned = nicht zurückgekehrt
measure-houses-destroyed = Häuser zerstört
measure-houses-damaged = Häuser beschädigt
measure-houses-destroyed-or-damaged = Häuser zerstört oder beschädigt
measure-buildings-destroyed-or-damaged = Gebäude zerstört oder beschädigt
measure-structures-damaged = Bauten beschädigt (verortete Punkte)

# ---------------------------------------------------------------- did it stop

stopped = { $lethal ->
        [no] In diesem Zeitraum ist kein Todesfall verzeichnet.
       *[yes] Seit dem { $last_fatal } ist kein Todesfall verzeichnet: { $days_since_death } Tage bis zum { $seen }, dem letzten ausgewerteten Tag.
    } { $gap ->
        [no] Bei weniger als zwei Vorfällen im Zeitraum gibt es keine Lücke zu messen.
       *[yes] Der letzte Vorfall überhaupt ({ $last_day }) liegt { $gap_now } Tage vor { $lethal ->
            [no] dem { $seen }
           *[yes] diesem Tag
        }; frühere Lücken dauerten bis zu { $gap_longest } Tage.
    } { $after ->
        [no] { SPAN($treaty_day) ->
            [none] { "" }
           *[other] Kein beobachteter Tag dieses Zeitraums liegt nach dem Vertrag vom { $treaty_day }.
        }
       *[yes] In den { $years_treaty } Jahren seit dem Vertrag vom { $treaty_day } führt das Verzeichnis { $after_treaty } { $after_treaty ->
            [one] Vorfall
           *[other] Vorfälle
        }; so wenige sind mit einer wahren Rate von bis zu { $treaty_high } pro Jahr vereinbar. Ab 2023 ist das Verzeichnis weniger gründlich durchgesehen.
    }
stopped-rates = Jährlich { $rate_before } verzeichnete Vorfälle vor dem Protokoll von 2022, { $rate_after } danach
    .subtitle = Pro Jahr, ab { $baseline } (in Klammern: insgesamt); Band: wie hoch die spätere Rate sein kann
    .alt = { stopped-rates }. Danach: { $rows }. Eine Linie verbindet die Rate vor jedem Text, einen offenen Kreis, mit der danach, einem gefüllten nahe null.
    .empty = Der Zeitraum reicht nicht über einen solchen Text hinaus oder beginnt danach.
stopped-rates-before = { $rate } vorher ({ $n })
stopped-rates-after = { $rate } danach ({ $n })
stopped-truces = Nach { $truces_broken } von { $truces } Waffenruhen gingen die Kämpfe weiter
    .subtitle = Ruhige Tage im Verzeichnis nach jedem Text; offener Punkt: keine
    .alt = { stopped-truces }. Eine Linie je Text, so lang wie die Tage bis zum nächsten verzeichneten Vorfall; offene Punkte, wo die Kämpfe weitergingen.
    .date = Unterzeichnet
    .title = Text
    .outcome = Was folgte (laut Verzeichnis)
    .days = Tage bis dahin oder bis zum Ende der Daten
    .empty = In diesem Zeitraum wurde keine unterzeichnet.
stopped-truces-said = { $held ->
        [no] Auf keine Waffenruhe dieses Zeitraums folgte eine Ruhe, die sich messen ließ.
       *[yes] Nach { $truces_broken } von { $truces } { $truces ->
            [one] Waffenruhe
           *[other] Waffenruhen
        } gingen die Kämpfe weiter; nach { $truces_renewed } folgte ein weiterer Text, bevor es zu einem Vorfall kam. Die übrigen,
        unterzeichnet am { $truce_signed }, hielten { $truce_days } Tage.
    }
stopped-truces-told = { $day }: { $outcome ->
        [none_since] kein Vorfall in { $n } { $n ->
            [one] Tag
           *[other] Tagen
        }
       *[other] { $outcome }{ $n ->
            [0] { "" }
            [one] { " " }nach einem Tag
           *[other] { " " }nach { $n } Tagen
        }
    }
outcome-went-on = Kämpfe gingen weiter
outcome-next-incident = nächster Vorfall
outcome-next-ceasefire = nächste Waffenruhe
outcome-none-since = bisher kein Vorfall
turn-protocol = Protokoll von 2022
turn-treaty = Vertrag von 2025

# ---------------------------------------------------------------- how sure are we

conflict-sure = { $case ->
        [few] Der Zeitraum enthält zu wenig, um die Befunde über mehrere Einstellungen zu vergleichen.
       *[some] Jeder Befund wurde in bis zu { $runs_most } Kombinationen anderer Regeln, Jahre und Anfangszeitpunkte neu berechnet: Von { $findings_tested } { $findings_tested ->
            [one] Befund
           *[other] Befunden
        } { $findings_survive ->
            [one] fiel
           *[other] fielen
        } { $findings_survive } jedes Mal gleich aus, weitere { $findings_mostly } in mindestens der Hälfte der Fälle.
    }
conflict-sure-strip = { $findings_survive } von { $findings_tested } { $findings_tested ->
        [one] Befund
       *[other] Befunden
    } { $findings_survive ->
        [one] fiel
       *[other] fielen
    } bei jeder geprüften Festlegung gleich aus
    .subtitle = In wie vielen Kombinationen der Festlegungen jeder Befund gilt
    .alt = { conflict-sure-strip }. Ein Balken je Befund, so lang wie der Anteil der Kombinationen von Festlegungen, in denen er gilt, daneben beide Zahlen.
    .empty = Der Zeitraum enthält zu wenig, um die Befunde über mehrere Einstellungen zu vergleichen.
conflict-sure-strip-held = { $held } von { $runs }
conflict-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
conflict-sure-findings = Befunde, neu berechnet über jede Kombination der Festlegungen, von denen sie abhängen
    .measured = Maß
    .found = Dieser Bericht (niedrigster bis höchster Wert)
    .held = Gilt in
    .runs = Von
    .survives = Gilt in allen
    .empty = Der Zeitraum enthält zu wenig.
finding-largest = Auf die zwei opferreichsten Vorfälle entfällt mehr als die Hälfte der Toten
    .short = Zwei Vorfälle mit den meisten Toten
finding-disputed = Endgültige Angaben über die tadschikischen Toten vom September 2022 weichen um die Hälfte oder mehr voneinander ab
    .short = Tadschikische Tote vom September 2022 strittig
finding-kyrgyz = Auf kirgisischer Seite werden mehr Tote gezählt als auf tadschikischer
    .short = Mehr Tote auf kirgisischer Seite
finding-season = Von April bis September beginnen mehr Vorfälle, als eine gleichmäßige Verteilung ergäbe
    .short = Mehr Vorfälle von April bis September
finding-trend = Bei späteren Vorfällen wurden schwerere Waffen eingesetzt
    .short = Spätere Vorfälle mit schwereren Waffen
finding-fewer = Nach dem Protokoll von 2022 sind weniger Vorfälle pro Jahr verzeichnet als davor
    .short = Weniger seit dem Protokoll von 2022
finding-incomplete = Der Grenzdienst zählt mehr als doppelt so viele Vorfälle, wie das Verzeichnis enthält
    .short = Verzeichnis bei Weitem nicht vollständig
measured-largest = % der Toten
measured-disputed = Verhältnis der höchsten zur niedrigsten
measured-kyrgyz = Personen mehr
measured-season = %, untere Intervallgrenze
measured-trend = p; 1, wenn nicht schwerer
measured-fewer = Ratenverhältnis, obere Intervallgrenze
measured-incomplete = Verhältnis der gezählten zu den verzeichneten
conflict-sure-settings = Dieselben Zahlen, je eine Festlegung geändert; ein Strich, wo ein Befund nicht davon abhängt oder keinen Wert hat
    .choice = Festlegung
    .choice-missing = wie in diesem Bericht
    .value = Gewählt
    .largest = Zwei opferreichste (% der Toten)
    .disputed = Höchste zu niedrigster Zahl tadsch. Toter
    .kyrgyz = Kirg. minus tadsch. Tote
    .season = April–September, untere Grenze (%)
    .trend = Waffentrend (p)
    .fewer = Ratenverhältnis, obere Grenze
    .incomplete = Grenzdienst zu Verzeichnis
choice-rule = Regel für die Zahl der Toten
choice-first-year = Beginn erst in einem späteren Jahr
choice-baseline-year = Anfangsjahr der Zeit vor dem Protokoll
choice-without = Weglassen von Jahren
choice-confidence = Beschränkung auf verlässlicher erfasste Vorfälle
choice-counted = Zähleinheit
choice-shuffled = Vertauschte Einheit im Test
choice-claims-taken = Auswahl der Angaben
without-2021 = 2021
without-2022 = 2022
without-2021-and-2022 = 2021 und 2022
counted-incidents = jeder Vorfall
counted-episodes = zeitlich nahe Vorfälle als einer
shuffled-years = ganze Jahre
claims-taken-not-encyclopaedias = ohne nur in Wikipedia gelesene
# Nach "Der Befund kippt,".
turned-rule = wenn die Zahl der Toten nach einer anderen Regel bestimmt wird ({ $values })
turned-first-year = wenn nur Vorfälle ab { $values } zählen
turned-baseline-year = wenn die Zeit vor dem Protokoll { $values } beginnt
turned-without = wenn die Vorfälle von { $values } wegfallen
turned-confidence = wenn nur Vorfälle zählen, deren Erfassung mindestens als „{ $values }“ verlässlich gilt
turned-counted = wenn zeitlich nahe Vorfälle als einer zählen
turned-shuffled = wenn ganze Jahre statt einzelner Vorfälle vertauscht werden
turned-claims-taken = wenn Angaben wegfallen, die nur in Wikipedia gelesen wurden
confidence-low = gering
    .dative = geringer
confidence-medium = mittel
    .dative = mittlerer
confidence-high = hoch
    .dative = hoher

# ---------------------------------------------------------------- method: counts and coverage

counted = { $case ->
        [none] Vom { $first } bis zum { $last } haben weder das Verzeichnis noch der Grenzdienst einen Vorfall.
       *[some] Das Verzeichnis enthält { $listed_total } { $listed_total ->
            [one] Vorfall
           *[other] Vorfälle
        } in { $years_listed } von { $years_window } { $years_window ->
            [one] Jahr
           *[other] Jahren
        } dieses Zeitraums. Von diesen Jahren deckt es { $years_none } nicht ab, { $years_sparse } spärlich und { $years_partial }
        teilweise; { $years_best } { $years_best ->
            [one] ist
           *[other] sind
        } durchgesehen, und nur dort ist ein leeres Jahr eine Null.
    }
counted-coverage = { $listed ->
        [none] Kein Vorfall ist ausgewählt, daher ist keine Abdeckung anzugeben.
       *[some] Von { $coverage_incidents } { $coverage_incidents ->
            [one] Vorfall
           *[other] Vorfällen
        } { $rough ->
            [one] ist
           *[other] sind
        } { $rough } mit geringer Verlässlichkeit und { $unplaced } ohne Punkt erfasst. Von { $coverage_claims } Angaben stammen
        { $inferred } aus einem bekannten Medium, ohne dass die genaue Seite festgehalten wurde.
    }
counted-line = { $line ->
        [no] Der Zeitraum enthält zu wenige datierte Längen oder Vorfälle, um sie nebeneinanderzustellen.
       *[yes] Datierte Aussagen beziffern die vereinbarte Grenzlinie auf { $km_first } km ({ $km_first_day }) bis { $km_last } km ({ $km_last_day }); sie stammen von verschiedenen Sprechern und beziehen sich auf
        verschiedene Gesamtlängen. Längen und verzeichnete Vorfälle laufen nebeneinander her: ein zeitlicher Zusammenhang, der nichts darüber sagt, was davon
        oder was sonst das andere bewegt hat.
    }
counted-years = Vorfälle sind in { $years_listed } von { $years_window } { $years_window ->
        [one] Jahr
       *[other] Jahren
    } verzeichnet; wie viele, hängt davon ab, wer zählt
    .subtitle = Nach Jahr; 0: keiner, innerhalb der Abdeckung; ?: keiner gefunden, was nichts besagt; schraffiert: nur ein Teil des Jahres gezählt
    .alt = { counted-years }. Drei Felder über denselben Jahren; verzeichnete Vorfälle: { $rows }.
    .empty = In diesem Zeitraum wurde kein Vorfall gezählt oder verzeichnet.
counted-years-service = vom Grenzdienst gezählte Vorfälle
counted-years-list = Vorfälle im Verzeichnis
counted-years-line = als vereinbart genannte Grenze, km
counted-other = Andere veröffentlichte Zählungen; keine darf mit einer anderen verbunden werden
    .count = Vorfälle
    .counted = Was gezählt wurde
    .claimant = Wer zählte
counted-series = Erklärte Abdeckung jeder Reihe; ein Jahr ohne Zeile ist erst ab der Stufe „durchgesehen“ eine Null
    .series = Reihe
    .grade = Stufe
    .what = Was sie umfasst
series-incident-list = Verzeichnis der Vorfälle
series-border-service = Grenzdienst
series-ucdp = UCDP
series-cow-mid = COW MID

# ---------------------------------------------------------------- method: rules

rule-latest = neueste
    .takes = Eine endgültige (oder rückblickende) Aussage geht einem Zwischenstand vor, dieser einer vorläufigen Aussage; danach zählt die des
        Urhebers mit dem besten Einblick, dann die neueste; die Grenzen ergeben sich aus der Spanne der letzten Aussagen aller Urheber, ohne
        die Angaben einer der beiden Regierungen über die andere Seite.
rule-official = amtliche
    .takes = Die Behörden jeder Seite über die eigenen Verluste, letzte Aussage.
rule-independent = unabhängige
    .takes = Nur Dritte (internationale Organisationen, Nichtregierungsorganisationen, Medien, Datensätze), ohne Angaben, die nach unserer Aufzeichnung
        eine Zahl der Behörden oder eine andere Angabe wiederholen.
rule-widest = weiteste
    .takes = Die Spanne aller Angaben, gleich von wem sie stammen, ohne jene, zu denen ein Urheber mit ebenso gutem Einblick eine endgültigere Zahl nannte;
        der beste Wert ist jener der Regel „neueste“, und was sie nach oben offen lässt, bleibt offen.
rules = Dieser Bericht folgt der Regel „{ $rule }“.

    Regel „{ rule-latest }“: { rule-latest.takes }

    Regel „{ rule-official }“: { rule-official.takes }

    Regel „{ rule-independent }“: { rule-independent.takes }

    Regel „{ rule-widest }“: { rule-widest.takes }
rules-compiled = { $compiled } der { $claims_total } Angaben hinter diesem Bericht ({ $compiled_share }) haben wir aus den Berichten über einen
    Vorfall zusammengestellt; { $zeros } davon { $zeros ->
        [one] ist eine Null, die für „keine gemeldet“ steht
       *[other] sind Nullen, die für „keine gemeldet“ stehen
    }, davon { $silent } zu Toten. Von
    { $word_incidents } { $word_incidents ->
        [one] Vorfall
       *[other] Vorfällen
    } mit irgendeiner Angabe über Tote auf einer der beiden Seiten { $word_alone ->
        [one] beruht
       *[other] beruhen
    } { $word_alone } allein auf solchen Angaben.
rules-founding = { $founding ->
        [no] Die Zahlen der Toten aus den beiden Enzyklopädieartikeln werden nur verglichen, wenn sie und beide Zusammenstöße in der Auswahl liegen.
       *[yes] Zwei Enzyklopädieartikel über die Beziehungen der beiden Länder nennen { $founding_2021 } Tote für April 2021 und { $founding_2022 } für September 2022; die zweite
        Zahl ist die Summe der beiden amtlichen Zahlen, wie sie am { $toll_day } und am { $toll_next } lauteten, bevor beide stiegen.
    }
rules-inferred = { $case ->
        [none] Keine Angabe zu den drei großen Zusammenstößen ist verzeichnet, also hat auch keine eine erschlossene Seite.
       *[some] † Von { $key_claims } Angaben zu diesen Zusammenstößen stammen { $key_inferred } aus einem bekannten Medium, ohne dass die genaue Seite festgehalten wurde († in den Tabellen). Von { $basis_all } Zahlen der Toten je Seite und Vorfall, die sich nach der Regel „{ $rule }“ ergeben, beruhen { $basis_inferred } auf einer solchen Angabe.
    }
rules-assumed = Was die Summe der Grenzen voraussetzt: Alle unteren (oder alle oberen) Werte können zugleich zutreffen; darüber, wie wahrscheinlich das ist, wird
    nichts angenommen. Was das wiederholte Ziehen voraussetzt: Jede Schätzung irrt für sich, am wahrscheinlichsten nahe ihrem besten Wert und nie außerhalb von
    unterem Wert und höchster genannter Zahl; ein offenes Ende wird dort abgeschnitten, sodass die obere Grenze zu niedrig ist, wo Schätzungen offen sind.
rules-grid = Die Toten dreier Zusammenstöße nach jeder Regel: Getötete (Personen)
    .latest = Regel „neueste“
    .official = Regel „amtliche“
    .independent = Regel „unabhängige“
    .widest = Regel „weiteste“
    .empty = Keiner dieser Zusammenstöße liegt in der Auswahl dieses Berichts.
rules-sums = Die Toten nach jeder Regel: einfache Summe der Grenzen neben gezogenen Summen (neun von zehn Ziehungen)
    .counted = Vorfälle mit Zahl der Toten
    .best = Summe der Grenzen (Personen)
    .top = Höchste genannte Zahlen, addiert
    .drawn = Gezogen (Personen)
    .empty = Keine Regel ergibt für diesen Zeitraum eine Zahl.
rules-common = Dasselbe für das, was alle Regeln abdecken; nur diese Summen der Regeln lassen sich miteinander vergleichen
    .counted = Vorfälle
    .best = Summe der Grenzen (Personen)
    .empty = Keine Zahl der Toten dieses Zeitraums ergibt sich nach jeder Regel.
field-clash = Zusammenstoß

# ---------------------------------------------------------------- method: growth, others

toll-growth-days = { $case ->
        [none] Wie das Bild wuchs
       [once] { $grown }: { $grown_last } Tote nach dem, was am { $known_last } bekannt war
       *[some] { $grown }: { $grown_first } Tote nach dem, was am { $known_first } bekannt war, { $grown_last } nach dem Stand vom { $known_last }
    }
    .subtitle = Getötete beider Seiten: bester Wert je Regel und Spanne, wie an jedem Tag bekannt; die Zeit läuft immer schneller
    .alt = { toll-growth-days }. Ein Feld je großem Zusammenstoß: Linien, die in den ersten Tagen in Stufen steigen und dann bleiben, in Bändern der Spanne; neben
        großen Stufen, wer sprach.
    .empty = Keine datierte Zahl der Toten fällt in die Auswahl dieses Berichts.
toll-growth-day = 3. Tag
toll-growth-week = eine Woche
toll-growth-month = ein Monat
toll-growth-year = ein Jahr
toll-growth-all = alles
toll-growth-widest = Spanne aller Angaben
toll-growth-spoke = { $n }: { $by }
agree = { $ucdp ->
        [no] Keine Zahl des Uppsala Conflict Data Program für sein opferreichstes Jahr dieser zwei Staaten liegt in der Auswahl dieses Berichts.
       *[yes] Für { $ucdp_year } nennt das Uppsala Conflict Data Program ({ $ucdp_version }) { $ucdp_last } Tote zwischen diesen zwei Staaten; die Regel
        „{ $rule }“ ergibt über die Vorfälle dieses Jahres { $own_best }: { $own_clash } im opferreichsten und { $own_rest } in den übrigen { $own_rest_n }. Amtliche
        Zahlen, die nur für einige dieser Vorfälle vorliegen, ergeben zusammen { $official_best }.
    }
agree-verdicts = { $totals ->
        [no] Keine Gesamtzahl anderer fällt in die Jahre dieses Zeitraums.
       *[yes] Von { $totals_others } { $totals_others ->
            [one] Gesamtzahl
           *[other] Gesamtzahlen
        } anderer { $totals_agree ->
            [one] stimmt
           *[other] stimmen
        } { $totals_agree } bis auf höchstens { $tolerance_pct } mit unseren überein, { $totals_explained } { $totals_explained ->
                [one] weicht
               *[other] weichen
            } aus einem benannten
        Grund ab, { $totals_unexplained } ohne einen solchen, und { $totals_without } { $totals_without ->
            [one] hat
           *[other] haben
        } nach der Regel „{ $rule }“ kein Gegenstück.
    }
agree-way = { $whole ->
        [no] Die Brücke zum Uppsala Conflict Data Program braucht alle seine Ereignisse, auf beiden Seiten; diese Auswahl enthält sie nicht.
       *[yes] { $bridge_steps } Schritte führen von unseren { $bridge_ours } zu den { $bridge_theirs } des Uppsala Conflict Data Program für dieselben
        Jahre: { $bridge_codes } ({ $bridge_n }). Das passt, beweist aber nichts: Es zeigt, dass diese Schritte ausreichen, nicht, dass die anderen so gezählt haben.
    }
agree-recall = { $recalled ->
        [no] Ein Vergleich mit den Tagen von ACLED war nicht verzeichnet. Die Funktion conflict.recall macht ihn mit einem eigenen Export.
       *[yes] Von { $acled_days } Tagen mit Gewalt, an der nach ACLED beide Länder beteiligt waren, stehen { $acled_found } im Verzeichnis, also { $acled_share }; durch
        bloßen Zufall wären es { $acled_chance }. Die Zeilen von ACLED dürfen nicht weitergegeben werden, und Zeitraum und Toleranz dieses Vergleichs wurden nicht
        festgehalten: Aus diesem Paket lässt er sich nicht nachrechnen. Die Funktion conflict.recall wiederholt ihn an einem eigenen Export von ACLED,
        conflict.match geht Ereignis für Ereignis vor.
    }
agree-bridge = { $fits ->
        [yes] Von { $bridge_ours } zu { $bridge_theirs }: Diese Schritte genügen – das passt, beweist aber nichts
       *[no] Von { $bridge_ours } zu { $bridge_theirs }: { $bridge_left } sind durch diese Schritte nicht erklärt
    }
    .subtitle = Getötete, 2014 bis 2022: unsere Gesamtzahl, jeder Schritt und die Gesamtzahl des Uppsala Conflict Data Program
    .alt = { agree-bridge }. Balken, die aufeinander aufbauen: { $rows }.
agree-steps = Brücken zu den Gesamtzahlen anderer, jeweils über deren Vorfälle und Jahre, gleich welcher Zeitraum gewählt ist: Getötete
    .to = Zu
    .amount = Personen
    .claim_ids = Angaben, auf denen es beruht
field-step = Schritt
field-by = Entnommen aus
to-ucdp = UCDP GED, 2014 bis 2022
to-ucdp-2021 = UCDP, Tote durch Kampfhandlungen, 2021
to-ucdp-2022 = UCDP, Tote durch Kampfhandlungen, 2022
to-official = amtliche Zahlen
to-founding-2021 = Enzyklopädieartikel, April 2021
to-founding-2022 = Enzyklopädieartikel, September 2022
step-ours = unsere Gesamtzahl
step-theirs = deren Gesamtzahl
step-left = nicht erklärt
step-tajik-dead = mehr tadschikische Tote im September 2022
step-kyrgyz-dead = mehr kirgisische Tote im September 2022
step-not-states = ohne Getötete durch Waffen von Anwohnern oder strittige Waffen
step-kyrgyz-dead-then = kirgisische Tote nach dem damaligen Stand
step-tajik-dead-then = tadschikische Tote nach dem damaligen Stand
step-without-toll = Vorfälle ohne amtliche Zahl der Toten
step-without-own-toll = Seiten ohne amtliche Zahl der Toten, wo die andere eine hat
step-toll-differs = amtliche Zahl der Toten weicht ab
agree-totals = Gesamtzahlen anderer neben der Regel dieses Berichts, alle Vorfälle eines Jahres und beide Seiten, sofern nicht anders angegeben (Getötete)
    .other = Wer
    .of = Wovon
    .day = Vorfall vom
    .day-missing = ganzes Jahr
    .their = Deren
    .best = Unsere
    .clash = Unsere: opferreichster Zusammenstoß
    .rest = Unsere: Rest des Jahres
    .difference = Differenz
    .tolerance = Toleranz
    .verdict = Ergebnis
    .reason = Grund
    .reached = Unsere nach den Schritten der Brücke
    .empty = Für diesen Zeitraum keine.
of-year = beide Seiten
of-both = beide Seiten
of-KGZ = kirgisische Seite
of-TJK = tadschikische Seite
verdict-explained = erklärte Ausnahme
verdict-unexplained = unerklärt
verdict-no-number = keine Zahl nach dieser Regel
reason-bridge = höhere Zahlen der Toten vom September 2022, nach den Schritten der Brücke; das passt, beweist aber nichts
reason-repeats = die Regel lässt Wiederholungen einer amtlichen Zahl weg; ihre Summe ist nach oben offen
reason-third-parties = Dritte melden mehr tadschikische Tote, als die Behörden bekannt gaben
reason-first-days = eine Untergrenze der ersten Tage, über der beide endgültigen Zahlen zusammen liegen
reason-before-both-rose = die Summe beider amtlicher Zahlen vom 18. und 19. September 2022, bevor beide stiegen
reason-military-only = COW MID zählt nur tote Militärangehörige
reason-military-and-civilian = COW MID zählt zwei tote Militärangehörige, Reuters einen Grenzschützer und eine Zivilperson
agree-parts = Was in ein solches Jahr fällt: die Vorfälle dieser Jahre, deren Zahlen der Toten zusammen die Jahreszahlen ergeben
    .empty = Für diesen Zeitraum keine.
agree-territory = Zwei Fragen: wo Menschen starben (UCDP-Ereignisse, ganzes Jahr) und wessen Menschen starben (Regel dieses Berichts)
    .on_territory = Getötet auf dessen Gebiet (Personen)
    .best = Getötet auf dessen Seite (Personen)
    .empty = Für diesen Zeitraum keine.

# ---------------------------------------------------------------- method: other ways to look

other-ways = { $case ->
        [few] Bei weniger als zwei Vorfällen mit bekanntem Monat gibt es keine Jahreszeit zu prüfen.
       *[some] Gegen eine gleichmäßige Verteilung über das Jahr geprüft, ergibt der Anteil der Monate April bis September p = { $season_p } (exakter Binomialtest). Der
        Rayleigh-Test für Kreisdaten, der keine Jahreszeit vorab festlegt, ergibt p = { $rayleigh_p } bei einer mittleren Resultantenlänge von { $rayleigh_length }.
    }
other-ways-river = { $wet ->
        [no] Der Zeitraum enthält zu wenige Vorfälle mit bekanntem Monat, um sie neben das Wasser zu stellen.
       *[yes] Auf den Juli entfallen { $water_july } der Jahreswassermenge der Isfara (Ak-Suu, Karawschin), aus der der Wasserverteiler Golownoi gespeist wird; { $july_k } von
        { $july_n } Vorfällen { $july_k ->
            [one] begann
           *[other] begannen
        } im Juli, also { $july_share }. Bei gleichmäßiger Verteilung wären es { $july_even }; die meisten begannen im { $busiest } ({ $busiest_n }). Zwei
        Kalender nebeneinander: ein Zusammenhang oder das Fehlen eines solchen, mehr nicht.
    }
other-ways-armed = { $tested ->
        [no] Der Zeitraum enthält zu wenige Vorfälle mit bekannter Waffenstufe oder nur eine Stufe; ein Trend lässt sich nicht prüfen.
       *[yes] Für { $armed } Vorfälle mit bekannter Stufe beträgt Kendalls Tau zwischen Datum und Stufe { $tau }; das Intervall ist mit Bootstrap bestimmt, der
        Permutationstest ergibt p = { $tau_p }. Ein Wert über null heißt, dass bei späteren Vorfällen schwerere Waffen eingesetzt wurden. Werden ganze Jahre statt
        einzelner Vorfälle vertauscht, ist p = { $tau_years }.{ $spare ->
            [yes] { " " }Ohne { $heaviest }, das Jahr der schwersten Waffen, beträgt Tau { $tau_spared }.
           *[no] { "" }
        }
    }
other-ways-seasons = Anteil der Vorfälle je nach gewählter Jahreszeit, mit exakten Intervallen
    .season = Jahreszeit
    .k = Vorfälle
    .share = Anteil (%), exaktes Intervall
    .expected_pct = Bei Gleichverteilung (%)
    .p = p (exakt)
other-ways-water = Anteile am Jahr: Wasser der Isfara nach zwei Pegeln und Vorfälle, mit exakten Intervallen
    .season = Monate
    .water_pct = Wasser, Pegel Tasch-Kurgan (%)
    .inferred_pct = Wasser, Pegel ohne Namen (%)
    .k = Vorfälle
    .share = Anteil der Vorfälle (%), exaktes Intervall
    .expected_pct = Bei Gleichverteilung (%)
other-ways-episodes = Die Jahreszeit sowie die Rate nach dem Protokoll geteilt durch die Rate davor, wenn aufeinanderfolgende Vorfälle als einer zählen
    .quiet = Ruhige Tage zwischen zwei Episoden
    .quiet-missing = jeder Vorfall für sich
    .episodes = Episoden
    .share = Von April bis September (%), exaktes Intervall
    .season_p = p gegen Gleichverteilung
    .rate = Verhältnis der Raten, exaktes Intervall
other-ways-levels = Vorfälle nach Jahr und höchster Waffenstufe
    .weapons_level = Stufe
field-before = Vorher
field-after = Danach
season-4-9 = April bis September
season-3-9 = März bis September
season-3-10 = März bis Oktober
season-5-8 = Mai bis August
season-6-9 = Juni bis September
season-7-7 = Juli
season-7-9 = Juli bis September
season-5-9 = Mai bis September
weapons-level-none = keine
weapons-level-fists-stones = Fäuste, Steine
weapons-level-small-arms = Handfeuerwaffen
weapons-level-mortar-heavy = Mörser, schwere Waffen
weapons-level-armour-air = Panzer, Luftfahrzeuge
weapons-level-unknown = nicht bekannt

# ---------------------------------------------------------------- data

stopped-starts = Vorfälle vor und nach jedem Text, mit dem Verhältnis der Jahresraten und dessen exaktem Intervall
    .turn = Einschnitt
    .which = Gezählt
    .start = Vorher, ab
    .rate_before = Pro Jahr vorher
    .rate_after = Pro Jahr danach
    .rate = Verhältnis, exaktes Intervall
    .dead_before = Tote pro Jahr vorher (bester Wert)
    .dead_after = Tote pro Jahr danach (bester Wert)
    .grade_before = Geringste Abdeckung vorher
    .grade_after = Geringste Abdeckung danach
    .changes = Abdeckung ändert sich am
    .empty = Der Zeitraum reicht nicht über einen solchen Text hinaus oder beginnt danach.
which-all = alle Vorfälle
which-fatal = mit Toten
stopped-gaps = Die längsten Zeiten zwischen einem verzeichneten Vorfall und dem nächsten
    .since = Nach dem Vorfall mit Ende am
    .until = Bis
    .best = Tage
    .open = Noch offen
    .empty = Kein Vorfall fällt in diesen Zeitraum, also keine Lücke zwischen zweien.
incident-data = { $case ->
        [none] Für 2021 und 2022, die Jahre der beiden großen Zusammenstöße, enthält die Auswahl dieses Berichts nicht von jeder Seite eine Zahl der Toten.
       *[some] Die Toten von 2021 und 2022, den Jahren der beiden großen Zusammenstöße, nach der Regel „{ $rule }“: auf kirgisischer Seite
        { $kyrgyz_dead_2021 } und { $kyrgyz_dead_2022 }, auf tadschikischer Seite { $tajik_dead_2021 } und { $tajik_dead_2022 }.
    }
incident-data-casualties = Getötete und Verletzte nach Jahr und Seite; ein Strich heißt: keine Zahl gemeldet, nicht null
    .empty = In diesem Zeitraum wurde keine Zahl gemeldet.
incident-data-sides = Tote nach Seite, und wie weit sie überhaupt gemeldet sind
    .deaths = Vorfälle mit Toten
    .possible = Nur ein Medium oder offengelassen
    .zero = Vorfälle, bei denen Berichte keine nennen
    .nothing = Vorfälle ohne jede Angabe dazu
incident-data-populations = Die Toten als Zivilpersonen und Bewaffnete, soweit Angaben sie unterscheiden, und jene, bei denen keine das tut (Personen)
    .killed = Getötet, bester Wert
    .civilian = Als Zivilpersonen angegeben
    .armed = Als Bewaffnete angegeben
    .unknown = Nicht angegeben
    .bound = Ein Teil ist ein Mindestwert
    .empty = In diesem Zeitraum wurde kein Todesfall gemeldet.
incident-data-last-words = Die letzte endgültige Aussage jedes Urhebers über die Toten der drei Zusammenstöße
    .side = Wessen Tote
    .best = Getötet (Personen)
    .date = Gesagt
    .date-missing = undatiert
    .empty = Keiner dieser Zusammenstöße liegt in der Auswahl dieses Berichts.
incident-data-january = Januar 2022: jede Angabe über Getötete und Verletzte
    .side = Wessen
    .best = Personen
    .date = Gesagt
    .date-missing = undatiert
    .empty = Er liegt außerhalb der Auswahl dieses Berichts.
field-measure = Merkmal
field-claimant = Urheber
field-population = Personenkreis
field-source_match = Quelle
population-all = alle
population-civilian = Zivilpersonen
population-military = Militär
population-armed = Bewaffnete
source-match-as-read = wie gelesen
source-match-page-inferred = † Seite erschlossen
source-match-incident-level = auf Vorfallebene
incident-data-losses = Menschen, die fortmussten, und zerstörte Häuser nach Jahr, bester Wert mit Spanne; Definitionen überschneiden sich
    .measure = Definition
    .best = Personen oder Häuser
    .n = Vorfälle mit einer Zahl
    .empty = Keine Angabe in diesem Zeitraum.
incident-data-damage = Zerstört und beschädigt, jede Definition für sich: niedrigste bis höchste Angabe
    .clash = Vorfall
    .measure = Definition
    .best = Anzahl (Gebäude)
    .claims = Angaben
    .empty = Keine Angabe in diesem Zeitraum.
incident-data-places = Orte mit ihren Schreibweisen, Vorfällen und Toten
    .place_name = Ort
    .spellings = Auch geschrieben
    .exact = Am Ort
    .stand_in = Punkt steht stellvertretend
    .best = Getötet (Personen)
