# The energy report: CASA-1000 and the trade in electricity.

## Key findings

fit = { $case ->
        [fits] **{ $volume } TWh im Jahr passen in die Zeit zwischen dem { $season_from } und dem { $season_to }:** Bei Volllast in jeder Stunde könnte die Leitung dann { $ceiling } TWh übertragen.
       *[over] **Sollen im Jahr { $volume } TWh zwischen dem { $season_from } und dem { $season_to } fließen, so passen sie nicht in diese Zeit:** Bei Volllast in jeder Stunde überträgt die Leitung dann { $ceiling } TWh.
    }
    .statement = { $case ->
        [fits] die Menge passt in die Saison
       *[over] die Menge passt nicht in die Saison
    }
fit-more = **Menge und Saison.** Die Obergrenze sind { $capacity } MW in jeder von { $hours } Stunden, ohne jeden Ausfall; im ganzen Jahr könnte die Leitung { $year_ceiling } TWh übertragen, die Menge entspricht { $annual_load } davon. { $case ->
        [fits] Sie bleibt unter der Obergrenze.
        [never] Keine Saison ist lang genug für die Menge; in dieser wären { $capacity_needed } MW nötig.
       *[over] Nötig wären { $capacity_needed } MW oder { $days } Tage (bis { $until }).
    }

together = { $case ->
        [none] Für diesen Zeitraum gibt es keine Jahreszahlen zum Strom beider Länder.
       *[plain] **Beide Länder zusammen hatten in { $enough_years } von { $balance_years } { $balance_years ->
            [one] Jahr
           *[other] Jahren
        } { $volume } TWh übrig.** Ihre beste gemeinsame Bilanz betrug { $best_together } TWh ({ $best_year }); die von { $last_year } beträgt { $last_together } TWh.
    }
    .statement = beide Länder zusammen hatten { $ever ->
        [yes] mindestens einmal
       *[no] nie
    } die Menge übrig

worth = **Ist die Energie da und den Käufern den vereinbarten Preis wert, so hat das Projekt für alle Beteiligten zusammen einen Wert von { $economic_npv } Mio. USD**, wenn sich das Kapital auf { $building } Jahre verteilt; { $npv_back }, wenn alle Ausgaben seit { $begun } zählen, { $npv_now }, wenn nur zählt, was noch auszugeben ist.{ $losing ->
        [pak] { " " }Pakistan verliert in jedem Fall.
       *[none] { "" }
    }
    .statement = der Wert für alle Beteiligten zusammen liegt { $sign ->
        [above] über
       *[below] unter
    } null
headline-energy = { $stage ->
        [planned] Eine Leitung ist geplant. Wo ist der Strom?
        [building] Eine Leitung ist im Bau. Wo ist der Strom?
       *[started] Die erste Leitung steht. Wo ist der Strom?
    }
card-energy-fit = { $ceiling } TWh
    .label = kann die Leitung vom { $season_from } bis { $season_to } höchstens übertragen; { $volume } sind zugesagt
card-energy-spare = { $case ->
        [none] kein Jahr
       *[plain] { $enough_years } von { $balance_years } { $balance_years ->
            [one] Jahr
           *[other] Jahren
        }
    }
    .label = { $case ->
        [none] mit Stromzahlen liegt in diesem Zeitraum
       *[plain] in denen beide zusammen { $volume } TWh übrig hatten
    }
card-energy-worth = { $economic_npv } Mio. USD
    .label = Wert für alle zusammen, wenn die Energie da ist; { $npv_back } rückblickend, { $npv_now } bei Entscheidung heute
card-energy-delay = { $moved } Jahre
    .label = um die sich der zugesagte Beginn in { $elapsed } Jahren verschob
worth-more = **Wert.** Gesamtwirtschaftlicher Kapitalwert, Preise wie veröffentlicht und konstant gehalten, { $rate } im Jahr; Kapital bis { $year_0 }, erste Saison { $first_season }; { $horizon } Saisons mit je { $sent } TWh Einspeisung{ $cut ->
        [yes] , so viel, wie die Leitung höchstens überträgt
       *[no] { "" }
    }; jede kWh mit { $buyer_value } Cent gerechnet, dem für Pakistan vereinbarten Preis. Mit den { $base_volume } TWh der Tabellen sind es { $npv_at_base } Mio. USD; gerechnet mit dem, was jeder Käufer zahlt, { $npv_at_paid }. { $named ->
        [later] Als noch auszugeben gelten { $left } Millionen.
       *[some] Noch auszugeben sind die { $left } Millionen, die um { $left_named } genannt wurden.
    }

risk = **Verlustrisiko.** Verteilt sich das Kapital auf { $building } Jahre, so ergibt sich für alle zusammen in { $loss_whole } der { $draws } Ziehungen der unsicheren Annahmen ein Verlust{ $short ->
        [some] , und in { $loss_short }, wenn beide nur einspeisen, was sie übrig hatten
       *[none] { "" }
    }.
    .statement = ein Verlust ist { $likely ->
        [less] unwahrscheinlicher
       *[more] wahrscheinlicher
    } als kein Verlust
risk-story = { $short ->
        [some] **Speisen beide nur ein, was sie in jenen der letzten { $spare_of } Jahre übrig hatten, die einen Überschuss brachten ({ $spare_years }), so ergibt sich für alle zusammen in { $loss_short } der Ziehungen ein Verlust.**
       *[none] In keinem Jahr dieses Zeitraums hatten beide etwas übrig.
    }
risk-more = **Die Ziehungen.** Mit den Mengen der Tabellen, { $volume_low } bis { $volume_high } TWh und am wahrscheinlichsten { $volume_base }, ergibt sich für das Ganze in { $loss_tables } der Ziehungen ein Verlust; in { $loss_delay }, wenn auch eine weitere Verzögerung gezogen wird; in { $loss_correlated }, wenn sich die Energiepreise gemeinsam bewegen. { $short ->
        [some] Was beide übrig hatten, stammt aus jenen der letzten { $spare_of } Jahre, die einen Überschuss brachten ({ $spare_years }).
       *[none] { "" }
    } Diejenigen, die der Tarif bezahlt, verlieren in { $loss_supplying } der Ziehungen, die Leitungen allein in { $loss_wires }. Der Wert beträgt im Median { $median } Mio. USD, in neun von zehn Ziehungen zwischen { $p5 } und { $p95 }; die letzte Verdopplung der Ziehungen verschob Mittelwert und Quantile um höchstens { $settled } Millionen.

uplift = **Mehrerlös.** Der tadschikische Anteil an dem, was die Leitung überträgt, brächte brutto { $tjk_gross } Mio. USD im Jahr, aber nur { $tjk_gain } Millionen mehr als zu dem Preis, den Afghanistan schon zahlt.
    .statement = das Energieentgelt liegt { $higher ->
        [yes] über
       *[no] nicht über
    } dem nächstbesten Preis
uplift-story = Der tadschikische Anteil an dem, was die Leitung übertragen kann, { $tjk_twh } TWh, brächte brutto { $tjk_gross } Mio. USD im Jahr, aber nur { $tjk_gain } Millionen mehr als zum afghanischen Preis.
uplift-more = **Der tadschikische Anteil** beträgt { $tjk_twh } TWh, zu { $casa_price } Cent je kWh.

winter = **Wasser, das im Sommer Strom erzeugt, erzeugt im Winter keinen.** Kostet der Ersatz { $winter_price } Cent je kWh, was angenommen ist{ $seen ->
        [none] {""}
       *[some] {" "}(der teuerste gemeldete Kauf kostete { $winter_seen })
    }, so hat das Projekt einen Wert von { $winter_both } Mio. USD.
    .statement = Winterenergie zu { $winter_price } Cent macht das Projekt zum Verlust
winter-more = **Winter.** Ein Land, das in der Saison Strom einführt, gibt weiter, was es kauft; Kirgisistan kaufte zu { $import_price } Cent je kWh. { $turning ->
        [none] Kein Preis der Winterenergie kehrt das Vorzeichen des gesamtwirtschaftlichen Werts um, wenn sich das Kapital auf { $building } Jahre verteilt.
       *[some] Verteilt sich das Kapital auf { $building } Jahre, so kippt der gesamtwirtschaftliche Wert, wenn der Ersatz der Energie { $turning ->
            [kgz] für Kirgisistan { $winter_kgz } Cent kostet
            [tjk] für Tadschikistan { $winter_tjk } Cent kostet
           *[both] für Kirgisistan { $winter_kgz } Cent oder für Tadschikistan { $winter_tjk } Cent kostet
        }{ $seen ->
            [none] .
            [gain] ; bei den { $winter_seen } Cent, die gezahlt wurden ({ $winter_period }), beträgt er für kirgisische Energie { $npv_seen } Mio. USD, sodass gezahlte Preise ihn nicht kippen.
           *[loss] ; bei den { $winter_seen } Cent, die gezahlt wurden ({ $winter_period }), beträgt er für kirgisische Energie { $npv_seen } Mio. USD, sodass ein gezahlter Preis ihn kippt.
        }
    }

delay = **Der zugesagte Beginn verschob sich in { $elapsed } Jahren um { $moved } Jahre.**{ $then ->
        [some] { " " }Bei diesem Tempo kommt er um { $meets }; beginnt der Betrieb dann und wird das Kapital rechtzeitig dafür ausgegeben, so hat das Projekt einen Wert von { $begun_then } Mio. USD.
       *[none] { "" }
    }
    .statement = die Zusage rückt mehr als halb so schnell hinaus, wie die Zeit vergeht
delay-more = **Verzögerung.** Von den { $season_deferred } Mio. USD Barwert, die eine um ein Jahr verschobene Saison kostet, sind { $season_upkeep } Unterhalt für das, was wartet. Die { $season_payments } Millionen, die in einer Saison nicht gezahlt werden, sind eine Zahlung zwischen den Beteiligten. Das nächste Jahr Verzögerung mindert das Leitungsentgelt auf das Gelieferte um { $delay_pv } Millionen Barwert, lässt { $lost_twh } TWh ungeliefert und Kapital brachliegen, was { $idle } Millionen ausmacht: Sichten auf ein und denselben Verlust, die nicht zu addieren sind.

## Where is the power?


surplus = { $case ->
        [none] Für diesen Zeitraum gibt es keine Jahreszahlen zum Strom, sodass er keinen Überschuss zeigt.
       *[some] { $turn ->
            [since] Kirgisistan führt seit { $importer_since } in jedem Jahr netto Strom ein; { $last_year } betrug seine Nettoeinfuhr { $kgz_flow } TWh, die tadschikische Nettoausfuhr { $tjk_flow }.
           *[plain] Im Jahr { $last_year } führte Kirgisistan netto { $kgz_way ->
                [in] { $kgz_flow } TWh ein
               *[out] { $kgz_flow } TWh aus
            }, Tadschikistan führte { $tjk_way ->
                [in] { $tjk_flow } ein.
               *[out] { $tjk_flow } aus.
            }
        } Seinen Anteil von { $kgz_share_twh } TWh hatte Kirgisistan { $kgz_reached ->
            [yes] zuletzt { $kgz_enough } übrig
           *[no] in diesem Zeitraum nie übrig
        }; Tadschikistan hatte { $tjk_reached ->
            [yes] den seinen von { $tjk_share_twh } zuletzt { $tjk_enough } übrig
           *[no] den seinen von { $tjk_share_twh } nie: Am meisten waren es { $tjk_best } TWh ({ $tjk_best_year })
        }.
    }
surplus-by-year = { $case ->
        [none] Nettoausfuhr von Strom
       *[some] { $turn ->
            [since] Kirgisistan soll { $kgz_share_twh } TWh im Jahr liefern und führte { $kgz_size } ein ({ $last_year }); Tadschikistan hatte { $tjk_size } der zugesagten { $tjk_share_twh }
           *[plain] Im Jahr { $last_year } führte Kirgisistan netto { $kgz_way ->
                [in] { $kgz_size } TWh ein
               *[out] { $kgz_size } TWh aus
            }, Tadschikistan führte netto { $tjk_way ->
                [in] { $tjk_size } TWh ein
               *[out] { $tjk_size } TWh aus
            }
        }
    }
    .subtitle = Nettoausfuhr, TWh im Jahr (unter null: Nettoeinfuhr); schraffiert: was fehlt
    .alt = Kirgisistan steht { $last_year } bei { $kgz_net } TWh, { $kgz_gap } unter den { $kgz_share_twh }, die es liefern soll, Tadschikistan bei { $tjk_net }, { $tjk_gap } unter seinen { $tjk_share_twh }. Zwei Linien der Nettoausfuhr nach Jahren; daneben schraffiert, was am jeweiligen Anteil fehlt.
    .empty = Für diesen Zeitraum gibt es keine Jahreszahlen zum Strom.
surplus-printed = { $value } in der Jahresreihe,
    die brutto für netto nimmt
surplus-share = zugesagt: { $share }
surplus-country = { $year }: { $net }
surplus-gap = { $gap } fehlen

## What is built?

built = Datka–Sughd ist { $length_km } km lang, davon { $kgz_km } km in Kirgisistan und { $tjk_km } km in Tadschikistan.
built-line = { $stage ->
        [planned] Geplant sind eine 500-kV-Leitung von Datka (Датка) in Kirgisistan nach Sughd (Сугд) in Tadschikistan und eine Gleichstromleitung von { $dc_km } km weiter nach Pakistan, davon { $afg_km } km in Afghanistan.
        [building] Die 500-kV-Leitung von Datka (Датка) in Kirgisistan nach Sughd (Сугд) in Tadschikistan ist nicht fertig, ebenso wenig die Gleichstromleitung von { $dc_km } km weiter nach Pakistan, davon { $afg_km } km in Afghanistan.
       *[started] Die 500-kV-Leitung von Datka (Датка) in Kirgisistan nach Sughd (Сугд) in Tadschikistan wurde am { $started } in Betrieb genommen. Eine kommerzielle Ausfuhr ist nicht gefolgt: Von den { $dc_km } km der Gleichstromleitung weiter nach Pakistan sind die { $afg_km } km in Afghanistan nicht fertig.
    }
built-begun = { $begun ->
        [later] {""}
       *[some] CASA-1000 wurde am { $ceremony } mit einer Zeremonie begonnen{ $stage ->
            [planned] .
           *[building] {" "}und wird seit { $built_since } gebaut.
        }
    }
built-spent = Als Kosten des Ganzen sind { $costs } Mio. USD veröffentlicht; von den { $whole_cost } Millionen ({ $split_year }) entfallen { $parts_cost } Millionen auf die Teile der vier Länder, { $common_cost } Millionen sind keinem zugeordnet.{ $split ->
        [no] {""}
       *[yes] {" "}Die Finanzierung von { $funded } Mio. USD für den kirgisischen Teil ({ $funded_year }) stammt aus einem anderen Jahr.
    }
built-lengths = Veröffentlichte Längen von Datka–Sughd sind { $lengths } km; die Abschnitte ergeben zusammen { $sections_km } km.
built-chain = { $open_parts ->
        [0] Vom Staudamm zum Markt: Alle Leitungen der Kette sind gebaut
        [one] Vom Staudamm zum Markt: Die Gleichstromleitung ({ $open_km } km) ist nicht fertig
       *[other] Vom Staudamm zum Markt: Die beiden neuen Leitungen ({ $open_km } km) sind nicht fertig
    }
    .subtitle = Durchgezogen: gebaut, gestrichelt: nicht gebaut; Leistung in MW, Länge in km
    .alt = { $open_parts ->
        [0] Alle Leitungen vom Staudamm zum Markt sind gebaut
        [one] Die Gleichstromleitung von Tadschikistan durch Afghanistan nach Pakistan ist nicht fertig
       *[other] Weder die Leitung von Datka nach Sughd noch die Gleichstromleitung durch Afghanistan nach Pakistan ist fertig
    }. Karte der Kette von den Staudämmen am Naryn über Datka und Sughd nach Sangtuda und Nowshera: Linien durchgezogen, wo gebaut, gestrichelt, wo nicht,
        gerade zwischen benannten Punkten.
built-parts = Teile von CASA-1000, Stand: { $state }, soweit die Quellen reichen
    .name = Teil
    .length = Länge (km)
built-costs = Kosten nach Land (Mio. USD): Basis aus einer einzigen Aufteilung ({ $split_year }); unterer und oberer Wert wurden in anderen Jahren angegeben
    .part = Land
    .low = Untere
    .base = Basis
    .high = Obere
built-others = Andere Leitungen, Umspannwerke und Kraftwerke, die damit zusammenhängen
    .name = Anlage
built-km = { $n } km
built-mw = { $n } MW
built-done = gebaut
built-open = nicht fertig
built-other = tadschikisches Netz
mark-station = Umspannwerk oder Konverter
mark-plants = Wasserkraftwerke

## Does the volume fit the season?

fit-season = Bei Volllast in jeder Stunde dieser { $season_days } Tage lassen sich mit { $capacity } MW insgesamt { $ceiling } TWh übertragen; { $volume } TWh sind { $utilisation } davon. Von April bis September könnte die Leitung { $april_ceiling } TWh übertragen.
fit-ceiling = { $beyond_volumes ->
        [0] Alle { $all_volumes } Jahresmengen passen in die { $ceiling } TWh, welche die Leitung vom { $season_from } bis { $season_to } übertragen kann
        [one] { $beyond_volumes } von { $all_volumes } Jahresmengen übersteigt die { $ceiling } TWh, welche die Leitung vom { $season_from } bis { $season_to } übertragen kann
       *[other] { $beyond_volumes } von { $all_volumes } Jahresmengen übersteigen die { $ceiling } TWh, welche die Leitung vom { $season_from } bis { $season_to } übertragen kann
    }
    .subtitle = Strom im Jahr, TWh, und Anteil an der Obergrenze; schraffiert: über Volllast in jeder Stunde hinaus
    .alt = Über der Obergrenze von { $ceiling } TWh: { $beyond_volumes } von { $all_volumes } Jahresmengen. Balken der Mengen, in TWh, mit ihrem Anteil an der Obergrenze: { $rows }.
fit-volumes = Was jede Jahresmenge von der Leitung beansprucht; Leistung oder Tage, bei denen sie passen würde
    .volume_twh = Menge (TWh)
    .utilisation_pct = Anteil der Saison
    .days_needed-missing = mehr als ein Jahr
fit-share = { $share }
fit-volume = { $volume } TWh,
fit-line = bei Volllast: { $ceiling } TWh

## Who pays what for power?

buyers = CASA-1000 würde den Verkäufern { $casa_price } Cent je kWh zahlen; Afghanistan zahlt Tadschikistan heute { $afg_price }.
buyers-others = Usbekistan zahlt { $uzb_price } Cent je kWh, und Kirgisistan selbst kauft zu { $kgz_price }.
buyers-sold = { $sold ->
        [none] Für diesen Zeitraum ist kein ganzes Jahr tadschikischer Verkäufe nach Käufern verzeichnet.
        [buyer] Im Jahr { $sales_year } war { $buyer } mit { $buyer_twh } TWh der größte genannte Käufer tadschikischen Stroms.
        [named] Im Jahr { $sales_year } war { $buyer } mit { $buyer_twh } von { $left_twh } TWh der größte genannte Käufer tadschikischen Stroms; für { $unnamed_pct } der Gesamtmenge ist kein Käufer genannt.
       *[paid] Von den { $left_twh } TWh, die Tadschikistan { $sales_year } ins Ausland abgab, verkaufte es { $sold_twh }, also { $sold_pct }; größter Käufer war { $buyer } mit { $buyer_twh }.
    }
buyers-demand = { $wish ->
        [none] {""}
       *[some] Ob die Käufer bleiben, ist offen: Ein pakistanischer Minister sagte { $wish_year }, er hoffe, das Abkommen zu verlassen (eine Hoffnung ist keine Kündigung).{" "}
    }{ $arrears ->
        [none] {""}
        [open] Die afghanischen Rückstände betrugen Anfang { $owed_year } { $owed } Mio. USD.
       *[settled] Afghanische Rückstände von { $owed } Mio. USD Anfang { $owed_year } waren nach Angaben bis { $settled_by } beglichen.
    }
buyers-dear = { $dear ->
        [none] {""}
       *[august] Ein Preis, { $month_price } Cent im { $dear_month }, widerspricht den { $year_price } Cent für das ganze Jahr { $dear_year }.
        [both] Ein Preis, { $month_price } Cent im { $dear_month }, widerspricht den { $year_price } Cent für das ganze Jahr { $dear_year }, und die Verkäufe von { $dear_period }, gedruckt als { $dear_gwh } GWh für { $dear_paid } Mio. USD, würden das Doppelte des Vertragspreises kosten: Menge oder Wert stimmt nicht.
    }
buyers-prices = { $dearer ->
        [yes] Der beste andere Absatzweg, offen für { $seller }, zahlt { $best_other } Cent je kWh: Dort bringt CASA-1000 zusätzlich { $added }, nicht { $casa_price }
       *[no] Der beste andere Absatzweg, offen für { $seller }, zahlt { $best_other } Cent je kWh, CASA-1000 zahlt { $casa_price }
    }
    .subtitle = US-Cent je kWh, mit unterem und oberem Wert; fett: was CASA-1000 darüber hinaus zahlt
    .alt = { $dearer ->
        [yes] CASA-1000 zahlt den Verkäufern { $casa_price } Cent je kWh, { $added } mehr als der beste andere Absatzweg
       *[no] CASA-1000 zahlt den Verkäufern { $casa_price } Cent je kWh, nicht mehr als der beste andere Absatzweg
    }. Balken der anderen Preise in US-Cent je kWh neben einer Linie beim Entgelt von CASA-1000: { $rows }.
buyers-charge = CASA-1000 zahlt { $price }
buyers-gains = Was CASA-1000 gegenüber jedem anderen Absatzweg im Jahr mehr bringt, für das, was die Leitung überträgt (Mio. USD)
    .gross_usd_mn = Bruttoerlös
    .base = Anderer Preis (US-Cent/kWh)
    .gain = Mehrerlös
buyers-sales = Tadschikische Verkäufe, die geflossen sind, ganze Jahre
    .period = Jahr
    .scope = Gezählt
buyers-terms = Tadschikische Verträge, Pläne und Abkommen: was gemeint war, nicht was floss
    .kind = Art
    .season = Saison

## Who gets the money?

money = Bei { $volume } TWh und ohne Verluste würden die Käufer { $paid } Mio. USD im Jahr zahlen; für das, was die Leitung überträgt und liefert, { $paid_carried } Millionen.
money-price = An der pakistanischen Grenze ergeben die veröffentlichten Bestandteile des Preises zusammen { $stack } Cent je kWh; veröffentlichte Gesamtpreise sind { $totals }.
money-transit = Der afghanische Transit brächte { $transit } Mio. USD im Jahr bei { $volume } TWh; veröffentlicht sind { $transit_published } Millionen.
money-years = Wird das Leitungsentgelt nach dem Kapital aufgeteilt, so zahlt das Szenario dieses Berichts in jedem Jahr von { $first_receipts } bis { $last_receipts } insgesamt { $paid_by_year } Mio. USD aus, davon { $kgz_year } Millionen an Kirgisistan, { $tjk_year } an Tadschikistan, { $afg_year } an Afghanistan und { $common_year } an kein benanntes Land. Das Energieentgelt wird auf das gezahlt, was Sangtuda durchläuft, der Rest auf das, was ankommt; würde es auf das Gelieferte gezahlt, erhielten die Verkäufer { $at_delivery } Millionen im Jahr weniger.{ $revised ->
        [later] {""}
       *[some] {" "}Nach einer Erklärung vom März 2026 soll der Tarif nach oben angepasst werden.
    }
money-parts = Von { $total } Mio. USD im Jahr gehen { $wires_share } an die Leitungen und { $sellers_share } an die beiden Verkäufer
    .subtitle = Was Käufer bei { $volume } TWh im Jahr zahlen, Mio. USD, vor Verlusten, Kosten und Schuldendienst
    .alt = Die beiden Verkäufer erhalten { $sellers_share } dessen, was die Käufer im Jahr zahlen, Leitungseigner und Kreditgeber { $wires_share }. Ein Balken, geteilt danach, wer was erhält; Mio. USD: { $rows }.
money-part = { $amount } ({ $share })
money-tariffs = Energie und Transit mit jedem veröffentlichten Leitungsentgelt und jeder Durchleitungsgebühr (US-Cent/kWh)
    .transmission_usc = Leitungsentgelt
    .wheeling_usc = Tadschikische Durchleitung
    .sum_usc = Summe aller Teile
    .matches = Entspricht veröffentlichter Summe

## Is it worth it?

worth-who = Hat jede Annahme ihren wahrscheinlichsten Wert, so { $n_gain ->
        [0] gewinnt kein Beteiligter in allen drei Rechenweisen
        [one] gewinnt { $gain } in allen drei Rechenweisen
       *[other] gewinnen { $gain } in allen drei Rechenweisen
    }; { $n_lose ->
        [0] keiner verliert in allen.
        [one] { $lose } verliert in jeder, { $losses } Mio. USD{ $losing ->
            [pak] , weil sein Strom zu dem Preis gerechnet wird, den es zahlt, und seine eigene Leitung hinzukommt.
           *[none] .
        }
       *[other] { $lose } verlieren in jeder, { $losses } Mio. USD.
    }{ $n_fixed ->
        [0] { "" }
        [one] { " " }Mit einem in Dollar festgeschriebenen Tarif würde auch { $fixed } verlieren.
       *[other] { " " }Mit einem in Dollar festgeschriebenen Tarif würden auch { $fixed } verlieren.
    } Im Wert für alle stecken je nach Rechenweise { $common } Mio. USD, die keinem der vier zugeordnet sind.
worth-odds = Bei Zufallsziehungen der Annahmen ergibt sich für alle zusammen ein Verlust in { $lost_as_appraised } von { $twenty } Fällen, wenn sich das Kapital auf { $building } Jahre verteilt, in { $lost_looking_back } rückblickend, in { $lost_decide_now } bei Entscheidung heute: drei Antworten auf drei Fragen, keine Spanne.
worth-parties = { $losing ->
        [pak] Pakistan zahlt, die anderen gewinnen; zusammen ein Verlust in { $lost_as_appraised } von { $twenty } Ziehungen, in { $lost_looking_back } rückblickend, in { $lost_decide_now } bei Entscheidung heute
       *[none] Für alle zusammen ein Verlust in { $lost_as_appraised } von { $twenty } Ziehungen, in { $lost_looking_back } rückblickend, in { $lost_decide_now } bei Entscheidung heute
    }
    .subtitle = Oben, gefüllt: Ziehungen mit Verlust. Unten: Gewinn, Mio. USD Barwert; Zeichen und Zahl: zentraler Fall; Linie: neun Zehntel der Ziehungen
    .alt = { $losing ->
        [pak] Im zentralen Fall zahlt Pakistan, und die anderen gewinnen; für
       *[none] Für
    } alle zusammen ergibt sich ein Verlust in { $lost_as_appraised } von { $twenty } Ziehungen mit auf { $building } Jahre verteiltem Kapital, in { $lost_looking_back } rückblickend, in { $lost_decide_now } bei Entscheidung heute. Oben zwanzig Punkte je Ansatz, Verluste gefüllt; unten für jeden Beteiligten ein Zeichen für den zentralen Fall und eine Linie über neun Zehntel der Ziehungen.
worth-central = zentral

## When does it start?

delay-promised = { $case ->
        [few] Im Jahr { $last_stated } wurde die erste Ausfuhr für { $last_promised } zugesagt.
       *[some] { delay-pace }
    }{ $valued ->
        [none] {""}
       *[some] {" "}{ delay-season }
    }{ $pakistani ->
        [none] {""}
       *[some] {" "}Die Zusage von 2021 betrifft die pakistanische Leitung.
    }
delay-pace = Über { $n_promises } Zusagen hinweg rückte der Termin mit jedem vergangenen Jahr um { $slip_fitted } Jahre hinaus; { $meeting ->
        [never] bei diesem Tempo wird er nie erreicht.
        [once] bei diesem Tempo wird er um { $meets } erreicht.
       *[between] bei diesem Tempo wird er um { $meets } erreicht ({ $meets_first } bis { $meets_last }, wenn eine Zusage wegbleibt).
    }
delay-season = Eine um ein Jahr verschobene Saison kostet alle Beteiligten zusammen { $season_deferred } Mio. USD{ $ever ->
        [some] , eine, die nie kommt, { $season_lost }
       *[none] { "" }
    }.
delay-promises = { $case ->
        [few] Die erste Ausfuhr war { $last_stated } für { $last_promised } zugesagt
       *[some] In { $elapsed } Jahren verschob sich der zugesagte Beginn um { $moved } Jahre, von { $first_promised } auf { $last_promised }
    }
    .subtitle = Für die erste Ausfuhr zugesagtes Jahr, nach dem Jahr der Zusage
    .alt = { delay-promises }. Punkte des zugesagten Jahres nach dem Jahr der Zusage, { $n_promises } an der Zahl{ $case ->
        [few] {""}
       *[some] , neben einer Linie für dasselbe Jahr
    }.
delay-same-year = gestrichelt: für dasselbe Jahr
delay-later = { $valued ->
        [none] Was weitere Verzögerung kostet
       *[some] Was weitere Verzögerung alle Beteiligten zusammen kostet, Kapital auf { $building } Jahre verteilt und rechtzeitig ausgegeben (Mio. USD)
    }
    .delay_years = Verzögerung (Jahre)
    .first_season_year = Erste Saison
    .economic_npv_usd_mn = Gesamtwirtschaftlicher Wert
    .deferred_usd_mn = Verlust, wenn Saisons verschoben werden
    .upkeep_usd_mn = davon Unterhalt während des Wartens
    .lost_usd_mn = Verlust, wenn sie nie kommen
    .lost_payments_usd_mn = Von Käufern nicht gezahlt, brutto
delay-dates = Zugesagter Beginn, nach dem Jahr der Zusage
    .stated_year = Gesagt
    .promised_year = Zugesagt für
    .years_ahead = Jahre voraus
    .slip_years = Verschoben um (Jahre)
    .note = Bemerkung

## How sure are we?

sure = Wird je eine Annahme geändert, so gelten die Befunde in { $firm } von { $tests } Prüfungen in jedem Fall. Am wenigsten belastbar: „{ $weak_finding }“ gilt in { $weak_holds } von { $weak_cases } Fällen mit { FORM($weak_tested, "dative") }.
sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
sure-tests = Befunde unter anderen Annahmen, jeweils eine geändert
    .holds = Gilt in
    .cases = von Fällen
    .finding = Befund
    .tested = Geändert

## Method: the wires

lines = Mit angenommenen Leiterseilen hat die { $line_km } km lange Leitung einen Wellenwiderstand von { $surge_impedance } Ohm und eine natürliche Leistung von { $natural_load } MW; im Leerlauf erzeugt sie { $charging } Mvar, und bei offenem fernem Ende läge die Spannung dort { $open_rise } über der am nahen Ende. Korona und Drosselspulen nehmen, so die Annahme, bei jeder Last { $standing } MW auf. { $load ->
        [carried] Der kirgisische Anteil von { $ac_load } MW entspricht { $of_natural } der natürlichen Leistung und verliert { $ac_loss } des Eingespeisten, mit diesen beiden { $standing_share } mehr.
       *[beyond] Die verlangte Last ist größer, als die Leitung übertragen kann.
    }
lines-direct = Die { $dc_line_km } km lange Gleichstromleitung würde mit angenommenen Leiterseilen { $dc_loss } von { $capacity } MW verlieren, jede der beiden Konverterstationen { $station_loss }. Von { $volume } TWh, die in der veröffentlichten Mischung eingespeist werden, kommen { $arrives } TWh an; Energie aus Kirgisistan verliert unterwegs { $loss_kgz }, Energie aus Tadschikistan { $loss_tjk }.
lines-voltage = Am stärksten steigt die Spannung entlang der Leitung bei { FORM($peak_load, "dative") }: auf { $peak } der Nennspannung
    .subtitle = Spannung in % der Nennspannung, nach Entfernung von Datka in km; grau: höchstens 5 % Abweichung
    .alt = Bei { FORM($peak_load, "dative") } erreicht die Spannung entlang der Leitung von Datka nach Sughd { $peak } der Nennspannung. Kurven nach Last, beide Enden auf Nennspannung gehalten, außer dem offenen fernen Ende.
lines-loads = Datka–Sughd bei mehreren Lasten, beide Enden auf 500 kV gehalten; Leiterseile angenommen
    .sent_mw = Eingespeist (MW)
    .of_natural_pct = Anteil der natürlichen Leistung
    .angle_deg = Winkel (Grad)
    .loss = Verlust am Eingespeisten
    .highest_pct = Höchste Spannung, vom Nennwert
    .lowest_pct = Niedrigste Spannung, vom Nennwert
lines-routes = Was vom Eingespeisten ankommt
    .route = Aus
    .loss = Verlust am Eingespeisten
    .delivered = Geliefert je eingespeister kWh

wires = Das Leitungsentgelt soll die kirgisischen, tadschikischen und afghanischen Teile bezahlen und das, was kein Text zuordnet, nicht die pakistanischen: { $wire_capital } Mio. USD Kapital. Vor Verlusten und Unterhalt erfordert dessen Rückzahlung zu { $wire_rate } über { $wire_years } Jahre ein Entgelt von { $wire_charge } Cent je kWh bei { $wire_volume } TWh; beim veröffentlichten Entgelt beträgt der Kapitalwert { $wire_npv_gross } Millionen. Für das, was die Leitung übertragen und liefern kann, mit Unterhalt, beträgt er { $wire_npv_net } Millionen, mit auf { $building } Jahre verteiltem Kapital { $wire_npv_appraised }; das Entgelt müsste { $wire_levelised } Cent je gelieferter kWh betragen. Gemessen am gesamten Kapital, das es nicht in Gänze bezahlt, hätte der erste Wert { $wire_npv_all } Millionen betragen.
wires-curve = Die vom Leitungsentgelt bezahlten Teile sind mit { $wire_base } Cent in { $wire_years } Jahren abgezahlt, mit { $wire_base_long } in { $wire_years_long }
    .subtitle = Leitungsentgelt in US-Cent je kWh, nach Strom im Jahr in TWh; { $wire_rate }, vor Verlusten und Unterhalt; veröffentlicht: { $published_charge }
    .alt = Bei der Menge dieses Berichts zahlen { $wire_charge } US-Cent je kWh die Leitungen in { $wire_years } Jahren ab und { $wire_charge_long } in { $wire_years_long }; veröffentlicht sind { $published_charge }. Zwei Kurven des Entgelts, das die Kosten zurückzahlt; sie fallen mit wachsender Jahresmenge.
wires-over = über { $years } Jahre
wires-published = veröffentlichtes Entgelt
wires-ceiling = Obergrenze der Saison
wires-volume = Menge dieses Berichts
wires-at-volume = Leitungen, die das Leitungsentgelt bezahlt: Kosten im Jahr 0, gleiche Einnahmen ab Jahr 1, vor Verlusten und Unterhalt
    .years = Jahre
    .npv = Kapitalwert (Mio. USD)
    .break_even_volume_twh = Kostendeckende Menge (TWh)
    .break_even_rate_pct = Gerade gedeckter Zinssatz
    .break_even_rate_pct-missing = nie

## Method: the energy

reservoir = Von { $inside } datierten Beobachtungen von Zu- und Abfluss am Toktogul-Stausee innerhalb der Saison füllte sich der See bei { $filling }; von { $outside } außerhalb sank er bei { $falling }.
reservoir-spring = **{ $spring ->
        [expected] Für den 1. April { $spring_year } wurden im Toktogul-Stausee { $spring_km3 } km³ erwartet
       *[read] Am 1. April { $spring_year } enthielt der Toktogul-Stausee { $spring_km3 } km³
    }, { $usable_km3 } über dem Stand von etwa { $dead_km3 }, bei dem die Turbinen stillstehen.** Der kirgisische Anteil braucht { $need_km3 } km³ durch die Staudämme am unteren Naryn ({ $need_flow } m³/s die ganze Saison über), und die Winter entnahmen { $winter_km3 } km³ (Median von { $winters } Wintern). Um das eine zu liefern und das andere zu überstehen, müsste der Sommer { $gain_needed_km3 } km³ bringen, wie es { $summers_enough } von { $summers } abgelesenen Sommern { $summers_enough ->
        [one] tat
       *[other] taten
    }{ $early ->
        [some] ; { $untold } { $untold ->
            [one] weiterer, zuletzt Anfang August abgelesen, hatte
           *[other] weitere, zuletzt Anfang August abgelesen, hatten
        } bis dahin { $untold_low } bis { $untold_high } gebracht
       *[none] { "" }
    }.
reservoir-aside = { $spring ->
        [expected] Das Frühjahr { $spring_year } ist die Prognose eines Ministers vom 24. Februar.{" "}
       *[read] {""}
    }Tägliche Ablesungen sind seit dem 15. Mai 2025 nicht mehr öffentlich, und bei vielen Ablesungen ist das Jahr nur aus der Seitennummer bekannt. Ein Kubikmeter ergibt eine kWh, so rechnete ein Minister (1,6 km³ weniger Wasser, 1,6 TWh weniger): der ganze untere Naryn bei vollem See; ein niedriger See ergibt weniger.
reservoir-pledge = { $pledge ->
        [none] {""}
       *[some] Nach { $protocols } Protokollen seit { $protocols_from } geben Kasachstan und Usbekistan Winterstrom gegen Wasser, das Kirgisistan in der Vegetationszeit { $water_year } für sie ablässt. Mengen wurden nicht veröffentlicht; dass das Wasser der Saison bereits vergeben ist, ist eine Schlussfolgerung. Was dieses Wasser beim Durchlaufen der Turbinen ergibt, wird im Land verbraucht: Im { $july } erzeugte das Land { $july_day } GWh am Tag, und an seinem Rekordtag, dem { $record_date }, verbrauchte es { $record_day }.
    }
reservoir-by-day = { $last_basis ->
        [expected] Für das Frühjahr { $last_read } wurden in Toktogul { $last_km3 } km³ erwartet, { $above_km3 } über dem Turbinenstopp
       *[read] Toktogul enthielt bei der letzten Ablesung ({ $last_read }) { $last_km3 } km³, { $above_km3 } über dem Turbinenstopp
    }
    .subtitle = Wasser im Toktogul-Stausee, km³, nach Tag des Jahres; grau: die Exportsaison
    .alt = Der letzte Wert, { $last_km3 } km³ ({ $last_read }), liegt { $above_km3 } über den { $dead_km3 }, bei denen die Turbinen stillstehen. Ablesungen des gespeicherten Wassers nach Tag des Jahres, am niedrigsten im April, am höchsten im Herbst.
    .empty = Keine datierte Ablesung des Stausees.
reservoir-others = andere Jahre
reservoir-forecast = Prognose
reservoir-stop = Turbinenstopp
reservoir-turns = Was die Sommer dem Toktogul-Stausee brachten und die Winter ihm entnahmen (km³), nach der Ablesung, die dem 1. April am nächsten liegt, und der höchsten von August bis November
    .spring_km3 = Frühjahr
    .autumn_km3 = Herbst
    .gain_km3 = Zuwachs im Sommer
    .draw_km3 = Entnahme im Winter danach

judged = { $fault ->
        [gross] **Die { $series_net } TWh, welche die Jahresreihe für { $fault_country } { $fault_year } als Nettoausfuhr ausweist, stimmen auf { $gross_apart } genau mit der Bruttoausfuhr überein**: { $gross_out } TWh gingen hinaus und { $gross_in } kamen herein, es bleiben { $net_out }. In
       *[none] In
    } { $judged } von { $country_years } Länderjahren sind Ein- und Ausfuhr oder der Saldo im Land selbst angegeben, sodass sich die Reihe beurteilen lässt; in { $untold_years } weiteren gleicht sie dem einen Bruttofluss, der angegeben ist, und ob der andere abgezogen wurde, lässt sich nicht sagen.
judged-summer = { $summer ->
        [none] Für diesen Zeitraum gibt es keine Aussage dazu, auf welche Jahreszeit die Ausfuhr eines ganzen Jahres fiel.
       *[some] Eine Jahresbilanz täuscht in beide Richtungen. Von der Bruttoausfuhr { $summer_year } gingen { $summer_share } von April bis September hinaus, { $summer_left } TWh, sodass der tadschikische Anteil von { $summer_need } TWh { $summer ->
            [covered] im Sommer vorhanden war
           *[short] selbst im Sommer nicht vorhanden war
        }; aber nur { $summer_sold } TWh des Jahres wurden verkauft, die übrigen { $summer_unsold } nicht, und { $summer_back } TWh kamen herein: Fiel davon nichts auf den Sommer, so ergab der Rest des Jahres netto { $summer_rest } TWh. Die Einfuhr im Rest des Jahres war wahrscheinlich die Gegenleistung für den Sommer; das ist eine Schlussfolgerung.
    }
judged-aside = { $summer ->
        [none] {""}
       *[some] Die tadschikische Bruttoeinfuhr ist nur für 2024 (aus einer Wachstumsrate abgeleitet) und 2025 bekannt, und die Medien, die Zahlen für 2025 nennen, stützen sich wahrscheinlich auf eine gemeinsame Agenturmeldung. Davor gleicht die Reihe der Bruttoausfuhr überall dort, wo diese bekannt ist: Ihr Nettowert kann zu hoch sein. Was unverkauft hinausging und was Usbekistan schickte, stimmt auf 2 GWh genau überein, aber kein Vertrag wurde eingesehen, und die für Dezember 2025 gemeldeten Lieferungen sind weit kleiner.
    }
judged-hidden = { $summer ->
        [none] Eine Jahresbilanz kann einen Sommerüberschuss nicht zeigen: Ein Land kann im Sommer ausführen und im Winter einführen.
       *[some] Eine Jahresbilanz verdeckt den Sommer: Von der tadschikischen Ausfuhr { $summer_year } gingen { $summer_left } TWh zwischen April und September hinaus{ $summer ->
            [covered] , mehr als der Anteil
           *[short] , weniger als der Anteil
        }; aber { $summer_unsold } TWh des Jahres wurden nicht verkauft, und { $summer_back } kamen aus dem Ausland herein.
    }
judged-season = { $imports ->
        [none] Für diesen Zeitraum liegt keine gemeldete kirgisische Einfuhr ganz innerhalb der Saison.
       *[some] Die größte gemeldete kirgisische Einfuhr innerhalb der Saison sind { $import_gwh } GWh ({ $import_period }): im Mittel { $import_mw } MW, während der kirgisische Anteil an der geplanten Ausfuhr { $planned_mw } MW beträgt.
    }
judged-years = Jährlicher Handel nach Angaben im Land neben dem Nettohandel der Jahresreihe (TWh)
    .exports_twh = Bruttoausfuhr
    .imports_twh = Bruttoeinfuhr
    .commercial_twh = Verkauft
    .stated_net_twh = Netto, angegeben
    .series_twh = Netto, Reihe
    .surplus_twh = Netto, verwendet
    .verdict = Urteil
judged-imports = Gemeldete kirgisische Einfuhr in Zeiträumen, die ganz innerhalb der Saison liegen
    .kind = Art
    .mean_mw = Mittel (MW)
judged-pairs = Ein Stromfluss in den Worten beider Seiten (GWh)
    .exporter_period = Zeitraum, Lieferland
    .exporter_gwh = Lieferland sagt
    .importer_period = Zeitraum, Bezugsland
    .importer_gwh = Bezugsland sagt
    .verdict = Urteil
judged-hydropower = Wasserkraft in der Jahresreihe und nach IRENA; eine aus dem Vorjahr wiederholte Zahl wurde nicht gemessen
    .hydro_twh = Reihe (TWh)
    .irena_twh = IRENA (TWh)
    .difference_pct = IRENA gegenüber Reihe
    .repeated = Wiederholt
together-sums = Beide Länder zusammen in den letzten Jahren des Zeitraums (TWh)
    .generation_twh = Erzeugung
    .demand_twh = Erzeugung minus Nettoausfuhr
    .surplus = Nettoausfuhr
    .volume_twh = Menge für CASA-1000

saved = Eine kWh aus der Leitung spart Pakistan den Brennstoff eines Kraftwerks: { $saved_gas } Cent für importiertes Gas, { $saved_oil } für Schweröl oder { $saved_coal } für importierte Kohle ({ $fuel_months }), gegenüber den vereinbarten { $agreed_price }{ $case ->
        [none] .
       *[some] { " " }und den { $switch_value }, bei denen der Wert des ganzen Projekts genau null ist, wenn sich das Kapital auf { $building } Jahre verteilt: **Wo sie importiertes Gas verdrängt, liegt die Ersparnis { $case ->
            [less] unter beiden Werten
           *[more] nicht unter beiden Werten
        }**.
    }
saved-worth = Wird Pakistans Teil mit diesen { $gas_mean } Cent (Mittel) bewertet, so hat das Projekt für alle Beteiligten zusammen einen Wert von { $gas_npv } Mio. USD, wenn sich das Kapital auf { $building } Jahre verteilt, und von { $gas_npv_now } Millionen bei Entscheidung heute.
saved-fuels = Eine kWh, die importiertes Gas verdrängt, spart Pakistan { $gas_mean } Cent Brennstoff, bei Schweröl { $oil_mean }
    .subtitle = Brennstoffkosten in drei Monaten, US-Cent je kWh
    .alt = Importiertes Gas kostet Pakistan { $saved_gas } Cent je kWh, Schweröl { $saved_oil } und importierte Kohle { $saved_coal }. Punkte der Brennstoffkosten neben Linien beim vereinbarten Preis, { $agreed_price }, und bei dem Preis, zu dem der Wert des Projekts genau null ist.
saved-agreed = vereinbart: { $price }
saved-even = Wert null: { $price }

between = { $case ->
        [none] Für diesen Zeitraum ist keine Strommenge zwischen beiden verzeichnet.
        [same] Die letzte zwischen beiden verzeichnete Menge ist auch die größte: { $last_gwh } GWh ({ $last_period }), von { $last_exporter } nach { $last_importer }.
       *[two] Die letzte zwischen beiden verzeichnete Menge sind { $last_gwh } GWh ({ $last_period }), von { $last_exporter } nach { $last_importer }; die größte sind { $most_gwh } GWh ({ $most_period }).
    }
between-aside = { $balancing ->
        [none] {""}
       *[some] Im { $balancing_month }, nach dem ersten Zusammenstoß, sprach ein kirgisischer Minister von tadschikischen Lieferungen von { $balancing_gwh } GWh am Tag; das tadschikische Ministerium bestritt jedes Angebot und jeden Verkauf und nannte es einen Ausgleichsfluss.
    }{ $agreed ->
        [none] {""}
        [one] {" "}Abkommen sagen, was gemeint war: Das von { $agreed_years } wurde nicht oder nicht ganz umgesetzt.
       *[two] {" "}Abkommen sagen, was gemeint war: Die von { $agreed_years } wurden nicht oder nicht ganz umgesetzt.
    }{ $totals ->
        [none] {""}
       *[some] {" "}Für { $totals_year } sind beide Richtungen als Jahressummen bekannt, { $there_gwh } GWh nach Kirgisistan und { $back_gwh } GWh nach Tadschikistan, nach Angaben des tadschikischen Ministeriums; welcher Teil über Datka–Sughd floss, ist nicht veröffentlicht.
    }
between-flows = Strom zwischen Kirgisistan und Tadschikistan{ $clashes ->
        [none] {""}
        [one] , um den Zusammenstoß vom April 2021
       *[two] , um die Zusammenstöße vom April 2021 und vom September 2022
    }
    .phase = Wann
    .kind = Art
    .energy_gwh = GWh
    .energy_gwh_per_day = GWh am Tag

## Method: the economics

who-counted = Im Szenario dieses Berichts werden { $project_sent } TWh im Jahr eingespeist, { $project_delivered } TWh kommen an; die Käufer zahlen { $project_paid } Mio. USD im Jahr, { $price_paid } Cent je kWh, die ankommt. Jeder Wert nennt seine Abgrenzung (wer mitzählt), seinen Ansatz (wann Kapital zählt, ob der Tarif seinen Wert behält) und seine Sicht: Die gesamtwirtschaftliche zählt Ressourcen und lässt Tarife zwischen den Mitgezählten außer Betracht, die finanzielle zählt die Zahlungsströme derer, die bauen, verkaufen und übertragen.
who-counted-beside = Ist das Kapital wie im Hauptbefund verteilt, beträgt der Wert { $npv_afghan } Mio. USD, wenn Afghanistan seinen Teil mit dem bewertet, was es heute für tadschikischen Strom zahlt, und { $npv_fixed }, wenn Tarif und Wert in Dollar festgeschrieben sind. { $back ->
        [some] Der Rückblick verteilt alle { $all_capital } Millionen; werden die { $left_over } Millionen, die noch nicht ausgegeben sein sollen, { $left_year } gerechnet und die übrigen { $before_left } Millionen auf die Jahre davor verteilt, so ergibt er { $npv_back_left }.
       *[none] { "" }
    } { $returns ->
        [yes] Die Rendite beträgt { $economic_irr }.
       *[no] Eine Rendite gibt es nicht, da das Projekt sein Kapital nie zurückverdient.
    } Der Nutzen ist das { $economic_bcr }-Fache der Kosten, wenn die entgangene Energie zu den Kosten zählt, und das { $economic_bcr_net }-Fache, wenn sie vom Nutzen abgezogen wird. Der Zahlungsstrom derer, die der Tarif bezahlt, hat einen Wert von { $paid_npv } Millionen, mit Pakistans Leitung und Station, die keine Einnahme bezahlt, von { $with_pakistan_npv }; die Leitungen allein haben einen Wert von { $wires_npv }.
who-counted-framings = Dasselbe Projekt in jedem Ansatz: gesamtwirtschaftlicher Wert für alle Beteiligten im Jahr vor der ersten Saison
    .framing = Ansatz
    .capital_usd_mn = Kapital, das zählt (Mio. USD)
    .irr_pct-missing = keine
    .payback_years-missing = nie
who-counted-perimeters = Dasselbe Projekt danach, wer mitzählt, Kapital auf { $building } Jahre verteilt; Sichten sind nicht zu addieren
    .perimeter = Abgrenzung
    .view = Sicht
    .bcr_net = Nutzen zu Kosten, saldiert
    .irr_pct-missing = keine
    .payback_years-missing = nie
who-counted-scenarios = Szenarien nebeneinander, Kapital auf { $building } Jahre verteilt (Mio. USD, wenn nicht anders angegeben)
    .scenario = Szenario
    .economic_irr_pct-missing = keine
who-counted-parties = Kapitalwert nach Beteiligten, Kapital auf { $building } Jahre verteilt (Mio. USD)
    .financial_usd_mn = Finanziell: Zahlungsstrom als Erbauer und Verkäufer
    .net_gain_usd_mn = Gesamtwirtschaftlich: Nettogewinn, auch als Käufer
who-counted-winter = Gesamtwirtschaftlicher Wert, wenn der Ersatz der im Sommer eingespeisten Energie im Winter so viel kostet, Kapital auf { $building } Jahre verteilt (Mio. USD)
    .price_usc = Preis im Winter (US-Cent/kWh)
    .kgz_usd_mn = Kirgisische Energie zu diesem Preis
    .tjk_usd_mn = Tadschikische Energie zu diesem Preis
    .both_usd_mn = Beide

owed-parties = Amortisation und Schuldendienst nach Beteiligten, Kapital auf { $building } Jahre verteilt (Mio. USD im Jahr, wenn nicht anders angegeben)
    .net_usd_mn = Nettozahlung einer Saison, vor Schuldendienst
    .payback_years-missing = nie
    .full_service_usd_mn = Schuldendienst, wenn alles zum Diskontsatz geliehen wäre
    .full_cover = Nettozahlung im Verhältnis dazu
    .loans_usd_mn = Veröffentlichte Kredite (Mio. USD)
    .service_usd_mn = Schuldendienst zu deren Bedingungen
    .cover = Nettozahlung im Verhältnis zu diesem
owed-loans = Veröffentlichte Kredite; Schuldendienst nur, wo die Bedingungen veröffentlicht sind
    .lender = Kreditgeber
    .principal_usd_mn = Kreditsumme (Mio. USD)
    .rate_pct = Zinssatz
    .rate_pct-missing = nicht veröffentlicht
    .years = Jahre
    .years-missing = nicht veröffentlicht
    .service_usd_mn = Schuldendienst im Jahr (Mio. USD)
    .service_usd_mn-missing = nicht veröffentlicht
owed-cash = Nettozahlungen derer, die bauen, verkaufen und übertragen, rückblickend, Jahr für Jahr aufaddiert (Mio. USD, nicht diskontiert)
    .KGZ = { country-KGZ }
    .TJK = { country-TJK }
    .AFG = { country-AFG }
    .PAK = { country-PAK }
    .common = Keinem Land zugeordnet
    .whole = Das Ganze

chances-outcomes = Kapitalwert über alle Ziehungen, Kapital auf { $building } Jahre verteilt (Mio. USD), und wie oft er ein Verlust ist
    .outcome = Ergebnis
    .loss_pct = Verlust in
chances-others = Wie oft das Ganze einen Verlust ergibt, nach dem, was gezogen wird, und nach Ansatz (gesamtwirtschaftliche Sicht)
    .drawn = Gezogen
    .as_appraised_loss_pct = Auf { $building } Jahre verteilt
    .looking_back_loss_pct = Rückblickend
    .decide_now_loss_pct = Entscheidung heute
chances-doublings = Konvergenz des gesamtwirtschaftlichen Werts bei Verdopplung der Ziehungen (Mio. USD)
    .draws = Ziehungen
    .change_usd_mn = Größte Änderung
chances-swings = Am meisten zählt: { $widest }; { $turning } der { $shown } weitesten Spannen { $turning ->
        [one] kehrt allein das Vorzeichen um
       *[other] kehren allein das Vorzeichen um
    }
    .subtitle = Kapitalwert am unteren und am oberen Ende einer Annahme, Mio. USD; Kapital auf { $building } Jahre verteilt
    .alt = Die Annahme „{ $widest }“ bewegt den gesamtwirtschaftlichen Wert von { $widest_low } bis { $widest_high } Mio. USD; die Null wird bei { $turning } von { $shown } Annahmen überschritten. Balken des Werts am unteren und oberen Ende jeder Annahme, die weiteste oben.
    .empty = Keine Annahme hat eine Spanne.
chances-at-low = am unteren Ende
chances-at-high = am oberen Ende
chances-switches = Kippwerte: wo der gesamtwirtschaftliche Wert gerade null ist, Kapital auf { $building } Jahre verteilt, alles andere wie in diesem Bericht
    .field = Annahme
    .base = Dieser Bericht
    .switch = Kippwert
    .change_pct = Änderung
    .empty = Keine einzelne Annahme kippt das Ergebnis innerhalb der zulässigen Werte.
chances-needed = Was eine kWh den Käufern wert sein muss, damit der gesamtwirtschaftliche Wert für alle Beteiligten null ist
    .framing = Ansatz
    .switch = Nötiger Wert (US-Cent/kWh)
    .switch-missing = keiner
    .change_pct = Änderung gegenüber dem vereinbarten Preis
    .change_pct-missing = keine
chances-assumptions = Spannen der unsicheren Annahmen, bevor die eigenen Werte dieses Berichts eingesetzt werden
    .field = Annahme
    .low = Untere
    .base = Basis
    .high = Obere
    .remark = Bemerkung

compared = Veröffentlichte Mengen und Transiterlöse, die mehr Energie brauchen, als die Leitung in der Saison übertragen kann: { $beyond } von { $tested }.
compared-figures = Jede veröffentlichte Ergebniszahl neben der hier berechneten
    .figure = Größe
    .published = Veröffentlicht
    .computed = Berechnet
    .deviation_pct = Abweichung
    .verdict = Urteil
    .reason = Gemessen an
compared-seasons = Anteil an der Obergrenze nach Saison und Jahresmenge; über 100 % ist unmöglich
    .volume_twh = Menge (TWh)
    .season = Saison
    .days = Tage
    .ceiling_twh = Obergrenze (TWh)
    .utilisation_pct = Anteil an der Obergrenze

## Fields

field-status = Status
field-basis = Grundlage
field-party = Beteiligter
field-seller = Verkäufer
field-outlet = Sonst
field-importer = Käufer
field-exporter = Aus
field-capacity_mw = Leistung (MW)
field-capacity_needed_mw = Nötige Leistung (MW)
field-days_needed = Nötige Tage
field-annual_load_pct = Anteil eines Jahres
field-annual_energy_twh = Energie im Jahr (TWh)
field-cost_usd_mn = Kosten (Mio. USD)
field-energy_gwh = Energie (GWh)
field-value_usd_mn = Wert (Mio. USD)
field-price_usc_per_kwh = Preis (US-Cent/kWh)
field-capital_usd_mn = Kapital (Mio. USD)
field-npv_usd_mn = Kapitalwert (Mio. USD)
field-irr_pct = Rendite
field-bcr = Nutzen zu Kosten, entgangene Energie als Kosten
field-bcr_net = Dasselbe, saldiert
field-payback_years = Amortisation, diskontiert (Jahre)
field-sent_twh = Eingespeist (TWh im Jahr)
field-payments_usd_mn = Zahlung der Käufer im Jahr
field-economic_npv_whole_usd_mn = Gesamtwirtschaftlicher Wert, alle
field-economic_irr_pct = Rendite dazu
field-economic_bcr_net = Nutzen zu Kosten, saldiert
field-financial_npv_paid_usd_mn = Zahlungsstrom derer, die der Tarif bezahlt
field-financial_npv_with_pakistan_usd_mn = Mit Pakistans Leitung
field-wires_npv_usd_mn = Leitungen allein
field-levelised_wire_usc = Entgelt, das sie deckt (US-Cent/kWh)
field-mean = Mittel
field-p5 = 5. Perzentil
field-p50 = Median
field-p95 = 95. Perzentil

## Vocabularies

country-several = mehrere
country-total = alle Käufer
country-wire-owners = Leitungseigner und Kreditgeber
country-common = keinem Land zugeordnet
country-whole = das Ganze
country-sum = Summe
country-mix = veröffentlichte Mischung
party-whole = alle zusammen
party-KGZ = { country-KGZ }
party-TJK = { country-TJK }
party-AFG = { country-AFG }
party-PAK = { country-PAK }

basis-published = veröffentlicht
basis-implied = aus Transiterlös errechnet
basis-parameter = hier vorgegeben
basis-published-and-derived = veröffentlicht und abgeleitet
basis-derived = abgeleitet
basis-engineering = technische Faustregel
basis-assumption = Annahme

season-asked = die vorgegebene Saison
season-april-september = April bis September
season-april-october = April bis Oktober
season-whole-year = das ganze Jahr

node-naryn = Naryn-Kaskade
node-vakhsh = Wachsch-Kaskade
node-datka-500 = Umspannwerk Datka
node-datka-sughd = 500-kV-Leitung
node-sughd-500 = Umspannwerk Sughd
node-casa-tjk-reinforcement = verstärkt
node-sangtuda-converter = Konverter Sangtuda
node-sangtuda-nowshera = Gleichstromleitung
node-afghan-market = { country-AFG }
node-nowshera-converter = Konverter Nowshera
node-pakistan-market = { country-PAK }

status-in-service = in Betrieb
status-built = gebaut, ungenutzt
status-under-construction = im Bau
status-planned = geplant
status-unresolved = Quellen widersprechen sich
status-not-stated = nicht angegeben

assumption-volume-twh = eingespeiste Menge (TWh im Jahr)
assumption-capacity-mw = Leistung der Leitung (MW)
assumption-availability-pct = Verfügbarkeit (% der Saison)
assumption-tajik-share = tadschikischer Anteil am Eingespeisten
assumption-afghan-share = afghanischer Anteil am Ankommenden
assumption-ac-loss-pct = Verlust Datka–Sughd (% des Eingespeisten)
assumption-dc-loss-pct = Verlust der Gleichstromleitung (% des Eingespeisten)
assumption-converter-loss-pct = Verlust einer Konverterstation (%)
assumption-energy-charge-usc = Energieentgelt (US-Cent/kWh)
assumption-transmission-charge-usc = Leitungsentgelt (US-Cent/kWh)
assumption-transit-fee-usc = Transitgebühr (US-Cent/kWh)
assumption-wheeling-usc = Durchleitungsgebühr (US-Cent/kWh)
assumption-opportunity-price-tjk-usc = tadsch. nächstbester Preis (US-Cent/kWh)
assumption-opportunity-price-kgz-usc = kirg. nächstbester Preis (US-Cent/kWh)
assumption-buyer-value-usc = Wert für die Käufer (US-Cent/kWh)
assumption-capex-kgz-usd-mn = Kapital, Kirgisistan (Mio. USD)
assumption-capex-tjk-usd-mn = Kapital, Tadschikistan (Mio. USD)
assumption-capex-afg-usd-mn = Kapital, Afghanistan (Mio. USD)
assumption-capex-pak-usd-mn = Kapital, Pakistan (Mio. USD)
assumption-capex-common-usd-mn = Kapital, nicht zugeordnet (Mio. USD)
assumption-om-pct = Betrieb und Unterhalt (% des Kapitals im Jahr)
assumption-discount-rate-pct = Diskontsatz (% im Jahr)
assumption-horizon-years = Zeithorizont (Jahre)
assumption-delay-years = weitere Verzögerung (Jahre)

framing-as-appraised = Kapital auf vier Jahre verteilt
framing-looking-back = Rückblick auf alle Ausgaben
framing-decide-now = Entscheidung heute über den Rest
framing-at-once = alles Kapital auf einmal
framing-fixed-tariff = in Dollar fester Tarif zum realen Satz
framing-fixed-tariff-nominal = in Dollar fester Tarif zum nominalen Satz
framing-residual = Restwert bei Anlagen für 30 Saisons
perimeter-whole = { country-whole }
perimeter-paid-by-tariff = alle, die der Tarif bezahlt
perimeter-with-pakistan-line = dieselben mit Pakistans Leitung und Station
view-economic = gesamtwirtschaftlich
view-financial = finanziell
view-wires = Leitungen allein
value-basis-agreed = wie vereinbart, für alle gleich
value-basis-paid = was jeder Käufer zahlt
value-basis-afghan-alternative = in Afghanistan der heute gezahlte Preis
scenario-tables-base = Basis der Tabellen
scenario-this-report = dieser Bericht
scenario-paid = Wert gleich Zahlung
scenario-afghan-alternative = afghanische Alternative
scenario-thirty-seasons = dreißig Saisons
scenario-three-years-later = drei Jahre später
drawn-as-ranges = jede Annahme in ihrer Spanne
drawn-tables-volume = Menge der Tabellen als wahrscheinlichste
drawn-delay = auch weitere Verzögerung
drawn-correlated = Energiepreise, die sich gemeinsam bewegen
drawn-net-exports = nur Nettoausfuhr der Jahre mit Überschuss
drawn-with-none = nur Nettoausfuhr mit null für andere Jahre
drawn-all-three = Verzögerung mit Preisen und Nettoausfuhr
outcome-economic-npv-whole-usd-mn = Gesamtwirtschaftlich, ganzes Projekt
outcome-financial-npv-paid-usd-mn = Finanziell, alle, die der Tarif bezahlt
outcome-wires-npv-usd-mn = Leitungen allein, die das Leitungsentgelt bezahlt
outcome-net-gain-npv-kgz-usd-mn = Nettogewinn Kirgisistans
outcome-net-gain-npv-tjk-usd-mn = Nettogewinn Tadschikistans
outcome-net-gain-npv-afg-usd-mn = Nettogewinn Afghanistans
outcome-net-gain-npv-pak-usd-mn = Nettogewinn Pakistans

# They follow "Der Befund kippt,".
turned-volume = wenn die Menge { $values } TWh beträgt
turned-season = wenn eine andere Saison gilt ({ $values })
turned-framing = wenn Kapital und Tarif anders angerechnet werden ({ $values })
turned-value-basis = wenn die kWh anders bewertet wird ({ $values })
turned-further-delay = wenn sich der Beginn um weitere { $values } Jahre verzögert
turned-drawn = wenn andere Annahmen gezogen werden ({ $values })
turned-next-best-price = wenn der nächstbeste Preis { $values } Cent beträgt
turned-measure = wenn das Tempo anders gemessen wird ({ $values })
turned-without-promise-of-year = wenn die Zusage von { $values } wegfällt
measure-fitted-per-year = kleinste Quadrate
measure-slip-per-year = erste bis letzte Zusage

load-open = offenes Ende
    .dative = offenem fernem Ende
load-share = kirg. Anteil
    .dative = kirgisischem Anteil
load-natural = natürliche Leistung
    .dative = natürlicher Leistung

scope-gross = alles Abgegebene
scope-commercial = verkauft
scope-net = netto
kind-export = Verkauf
kind-import = Einfuhr
kind-swap = Tausch
kind-flow = Fluss, umstritten oder unbenannt
kind-contract = Vertrag oder Plan
kind-agreement = Abkommen
kind-price = Preis
kind-none-found = nichts gefunden
phase-before = vor April 2021
phase-after-2021 = nach April 2021
phase-after-2022 = nach September 2022
phase-search = Suche

fuel-imported-gas = importiertes Gas
fuel-furnace-oil = Schweröl
fuel-imported-coal = importierte Kohle
outlet-afghanistan = Verkauf an Afghanistan
outlet-uzbekistan = Verkauf an Usbekistan
outlet-spill = ungenutzt abgelassen
outlet-own-imports = eigene Einfuhr erspart
component-energy = Energie
component-transmission = Leitungsentgelt
component-transit = Transitgebühr
component-wheeling = Durchleitungsgebühr

verdict-gross-as-net = Reihe nimmt brutto für netto
verdict-sign-reversed = Vorzeichen vertauscht
verdict-unit-slip = falsche Einheit
verdict-partner-missing = Summe unter ihren Teilen
verdict-beyond-gross = netto über brutto
verdict-inconsistent = Reihe widerspricht sich
verdict-untold = brutto oder netto, nicht zu sagen
verdict-one-side = ein Fluss angegeben
verdict-partial = Teile angegeben
verdict-exceeds = kürzerer Zeitraum hat mehr
verdict-differs = weicht ab
verdict-fits = passt
verdict-at-ceiling = an der Obergrenze, auf 1 % genau
verdict-beyond-ceiling = unmöglich: über der Obergrenze

figure-volume = Jahresmenge (TWh)
figure-transit-volume = Menge, die ein Transiterlös voraussetzt (TWh)
figure-transit-income = Afghanischer Transiterlös (Mio. USD)
figure-tariff = Preis an der pakistanischen Grenze (US-Cent/kWh)
figure-cost = Kosten des Projekts (Mio. USD)
figure-length = Länge von Datka–Sughd (km)
figure-loss = Verlust vom Verkäufer bis Pakistan (%)
reason-volume-published = volle Leistung in jeder Stunde der Saison
reason-transit-implied = dasselbe; Erlös geteilt durch die Gebühr
reason-transit-share = vorgegebene Menge, Pakistans Anteil, Gebühr
reason-tariff-nearest = nächste Summe der veröffentlichten Teile
reason-cost-parts = Summe der Teile der vier Länder
reason-length-sections = Summe der beiden Abschnitte
reason-loss-chain = Produkt der Verluste von Leitungen und Stationen

finding-volume-fits = Die Menge passt in die Saison
finding-volume-does-not-fit = Die Menge passt nicht in die Saison
finding-kgz-share-covered = Die kirgisische Nettoausfuhr deckt den kirgisischen Anteil
finding-kgz-share-not-covered = Die kirgisische Nettoausfuhr deckt den kirgisischen Anteil nicht
finding-casa-pays-more = CASA-1000 zahlt den Verkäufern mehr als andere Absatzwege
finding-casa-pays-less = CASA-1000 zahlt den Verkäufern nicht mehr als der beste andere Absatzweg
finding-wires-repaid-15 = Vor Verlusten und Unterhalt sind die vom Leitungsentgelt bezahlten Teile in 15 Jahren abgezahlt
finding-wires-not-repaid-15 = Vor Verlusten und Unterhalt sind die vom Leitungsentgelt bezahlten Teile in 15 Jahren nicht abgezahlt
finding-wires-repaid-30 = Vor Verlusten und Unterhalt sind die vom Leitungsentgelt bezahlten Teile in 30 Jahren abgezahlt
finding-wires-not-repaid-30 = Vor Verlusten und Unterhalt sind die vom Leitungsentgelt bezahlten Teile in 30 Jahren nicht abgezahlt
finding-economic-gains = Das Projekt als Ganzes gewinnt
finding-economic-loses = Das Projekt als Ganzes verliert
finding-supplying-gains = Alle, die der Tarif bezahlt, gewinnen dabei
finding-supplying-loses = Alle, die der Tarif bezahlt, verlieren dabei
finding-wires-gains = Das Leitungsentgelt deckt Leitungen, Unterhalt und Zinsen
finding-wires-loses = Das Leitungsentgelt deckt Leitungen, Unterhalt und Zinsen nicht
tested-published-volumes = veröffentlichte Mengen
    .dative = den veröffentlichten Mengen
tested-seasons = andere Saison
    .dative = einer anderen Saison
tested-last-ten-years = anderes der letzten zehn Jahre
    .dative = einem anderen der letzten zehn Jahre
tested-other-prices = unterer, Basis- oder oberer Wert der anderen Preise
    .dative = dem unteren, dem Basis- oder dem oberen Wert der anderen Preise
tested-discount-rates = Diskontsätze von 0 bis 15 %
    .dative = Diskontsätzen von 0 bis 15 %
tested-published-costs = veröffentlichte Kosten
    .dative = den veröffentlichten Kosten
tested-volumes = Menge innerhalb ihrer Spanne
    .dative = einer Menge innerhalb ihrer Spanne
tested-opportunity-prices = nächstbester Preis innerhalb seiner Spanne
    .dative = einem nächstbesten Preis innerhalb seiner Spanne
tested-buyer-values = Wert für die Käufer innerhalb seiner Spanne
    .dative = einem Wert für die Käufer innerhalb seiner Spanne
tested-value-bases = kWh bewertet mit dem Gezahlten oder in Afghanistan mit dem heutigen Preis
    .dative = einer kWh, bewertet mit dem Gezahlten oder in Afghanistan mit dem heutigen Preis
tested-framings = anderer Ansatz
    .dative = einem anderen Ansatz
tested-rates = Diskontsatz von 0 bis 15 %
    .dative = einem Diskontsatz von 0 bis 15 %
tested-delays = Verzögerung bis zu fünf Jahren
    .dative = einer Verzögerung bis zu fünf Jahren
tested-horizons = Zeithorizont von 15 bis 30 Jahren
    .dative = einem Zeithorizont von 15 bis 30 Jahren
