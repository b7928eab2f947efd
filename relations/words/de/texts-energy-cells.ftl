# # Energy
#
# CASA-1000, the Central Asia–South Asia electricity project, is to carry summer power of Kyrgyzstan and Tajikistan through
# Afghanistan to Pakistan. What can the line carry, what have the two to spare, and who would gain and who would pay?
text-79893af5b8 =
    # Energie

    CASA-1000, das Stromprojekt Zentralasien–Südasien, soll Sommerstrom aus Kirgisistan und Tadschikistan durch
    Afghanistan nach Pakistan bringen. Was kann die Leitung übertragen, was haben die beiden übrig, wer würde gewinnen und wer zahlen?

# ## Where is the power?
text-a10af317f8 =
    ## Wo ist der Strom?

# Where statements and the annual series part, the figure shows both.
text-af2b8040c7 =
    Wo Angaben und Jahresreihe auseinandergehen, zeigt die Abbildung beides.

# ## What is built?
text-dc55add505 =
    ## Was ist gebaut?

# The map shows where the parts lie, not every bend of a line. Lengths are of different texts and do not add up; the Tajik section of the direct-current line has none of its own. How Afghanistan is to take its 300 MW is described in three ways.
text-8f52a42b52 =
    Die Karte zeigt, wo die Teile liegen, nicht jede Biegung einer Leitung. Die Längen stammen aus verschiedenen Texten und ergeben keine Summe; für den tadschikischen Abschnitt der Gleichstromleitung ist keine eigene genannt. Wie Afghanistan seine 300 MW beziehen soll, wird auf drei Arten beschrieben.

# ## What fits the season?
text-3708c214fd =
    ## Was passt in die Saison?

# Full load in every hour, without outage or a dry week, is a ceiling that no real line reaches. If the volumes are meant as delivered, more must be sent.
text-2a089aeba8 =
    Volllast in jeder Stunde, ohne Ausfall und ohne trockene Woche, ist eine Obergrenze, die keine wirkliche Leitung erreicht. Sind die Mengen als geliefert gemeint, muss mehr eingespeist werden.

# ## Who pays what for power?
text-9ebb821c58 =
    ## Wer zahlt wie viel für Strom?

# The link to Afghanistan could not take the whole Tajik share, and the low Uzbek price is tied to cheap gas in return: the true next-best sale lies between the rows.
text-8c3da3d641 =
    Die Verbindung nach Afghanistan könnte nicht den ganzen tadschikischen Anteil aufnehmen, und der niedrige usbekische Preis ist an billiges Gas als Gegenleistung geknüpft: Der tatsächlich nächstbeste Verkauf liegt zwischen diesen Fällen.

# ## Who gets the money?
text-7753704607 =
    ## Wer bekommt das Geld?

# No text that could be read splits the wire charge by country, and sources disagree on whether buyers must pay for power they do not take.
text-5625240749 =
    Kein Text, der eingesehen werden konnte, teilt das Leitungsentgelt nach Ländern auf, und die Quellen widersprechen sich darin, ob Käufer auch Strom bezahlen müssen, den sie nicht abnehmen.

# ## Is it worth it?
text-1611d002c4 =
    ## Lohnt es sich?

# This is a model, not an appraisal: that of the World Bank could not be read, and what a kilowatt-hour is worth to buyers, which decides, is assumed. Shares of draws are no forecast.
text-8c251a95cb =
    Dies ist ein Modell, keine Projektprüfung: Die der Weltbank konnte nicht eingesehen werden, und was eine Kilowattstunde den Käufern wert ist – das gibt den Ausschlag –, ist angenommen. Anteile von Ziehungen sind keine Vorhersage.

# ## When does it start?
text-83511c67ad =
    ## Wann beginnt es?

# Where texts of one year name several dates the latest is taken.
text-6f16a63491 =
    Nennen Texte eines Jahres mehrere Termine, gilt der späteste.

# The draws, the ranges and the tests one by one stand on the page of the method.
text-946af90e1b =
    Die Ziehungen, die Spannen und die einzelnen Prüfungen stehen auf der Seite zur Methode.

# ## The findings in more detail
text-5842d2357b =
    ## Die Befunde im Einzelnen

# ## What can the lines carry, and what arrives?
text-eea261432a =
    ## Was können die Leitungen übertragen, und was kommt an?

# No conductor of these lines is published, so that conductors are assumed:
#
# - For the 500 kV line those that lines of the region are built with, three a phase, 40 cm apart, at 20 °C: AS-500/64 (loses least), AS-400/51 (base) and AS-330/43. Each ten degrees more add 4% to the loss.
# - For the direct-current line 10 to 15 mΩ/km a pole; corona (2 to 7 kW/km in the mean of a summer) and shunt reactors (0.2 to 0.4% of what they take up) for the 500 kV line alone.
# - Both ends are held at 500 kV. Without reactors, at a power factor of one, the line loses more at part load: 2.1 to 2.8% of 390 MW, as the table of the dossier has it.
#
# The second table takes its losses from that table; those of converters are an engineering rule, and those inside Tajikistan, between Sughd and Sangtuda, are left out.
text-a45a8aba4e =
    Für diese Leitungen ist kein Leiterseil veröffentlicht; die Leiterseile sind daher angenommen:

    - Für die 500-kV-Leitung jene, mit denen Leitungen der Region gebaut sind, drei je Phase, 40 cm auseinander, bei 20 °C: AS-500/64 (verliert am wenigsten), AS-400/51 (Basis) und AS-330/43. Je zehn Grad mehr erhöhen den Verlust um 4 %.
    - Für die Gleichstromleitung 10 bis 15 mΩ/km je Pol; Korona (2 bis 7 kW/km im Mittel eines Sommers) und Drosselspulen (0,2 bis 0,4 % dessen, was sie aufnehmen) nur für die 500-kV-Leitung.
    - Beide Enden werden auf 500 kV gehalten. Ohne Drosselspulen, bei einem Leistungsfaktor von eins, verliert die Leitung bei Teillast mehr: 2,1 bis 2,8 % von 390 MW, so steht es in der Tabelle des Dossiers.

    Die zweite Tabelle nimmt ihre Verluste aus jener Tabelle; die der Konverter sind eine technische Faustregel, und die innerhalb Tadschikistans, zwischen Sughd und Sangtuda, bleiben außer Betracht.

# ## Is the water there?
text-480389fef1 =
    ## Ist das Wasser da?

# - Toktogul is read on single days. For spring stands the reading nearest to 1 April, within 45 days; for autumn the highest from August to November. One of before 17 August says what the summer brought at least.
# - A summer's gain is what was left after all use, so that export comes off it. For the Vakhsh, which is to send the larger share, no readings were found.
text-3d06ffdc4a =
    - Der Toktogul-Stausee wird an einzelnen Tagen abgelesen. Für das Frühjahr steht die Ablesung, die dem 1. April am nächsten liegt, höchstens 45 Tage entfernt; für den Herbst die höchste von August bis November. Eine aus der Zeit vor dem 17. August sagt, was der Sommer mindestens brachte.
    - Der Zuwachs eines Sommers ist, was nach allem Verbrauch blieb, sodass die Ausfuhr davon abgeht. Für den Wachsch, der den größeren Anteil liefern soll, wurden keine Ablesungen gefunden.

# ## Does the yearly balance add up?
text-64166bf3bf =
    ## Geht die Jahresbilanz auf?

# - The series is net, statements are gross. Two flows are alike within 5% of the larger or 0.1 TWh. Where both flows are stated and the series differs, they are used; a balance that a country states itself stands beside the series as the other end of the range.
# - That winter energy repaid the summer's is inferred.
# - No monthly series of generation or trade is published. What left in summer went to present buyers: CASA-1000 would take it instead of them, not beside.
# - Where IRENA's Tajik hydropower repeats that of the year before it is not used; nor are the rows of Pakistan and Uzbekistan, of an older release.
text-9a67890128 =
    - Die Reihe ist netto, die Angaben sind brutto. Zwei Flüsse gelten als gleich, wenn sie höchstens 5 % des größeren oder 0,1 TWh auseinanderliegen. Wo beide Flüsse angegeben sind und die Reihe abweicht, werden sie verwendet; ein Saldo, den ein Land selbst angibt, steht als das andere Ende der Spanne neben der Reihe.
    - Dass die Winterenergie die Gegenleistung für die des Sommers war, ist eine Schlussfolgerung.
    - Eine Monatsreihe der Erzeugung oder des Handels ist nicht veröffentlicht. Was im Sommer hinausging, ging an die jetzigen Käufer: CASA-1000 würde es an ihrer Stelle nehmen, nicht neben ihnen.
    - Wo die tadschikische Wasserkraft bei IRENA jene des Vorjahres wiederholt, wird sie nicht verwendet; ebenso wenig die Zeilen zu Pakistan und Usbekistan, die aus einer älteren Ausgabe stammen.

# ## What does a kWh save, and what does it bring elsewhere?
text-29167370dc =
    ## Was spart eine kWh, und was bringt sie anderswo?

# "Spilled" holds only for water that would otherwise pass the turbines unused. Fuel costs are those of Pakistan's regulator, turned into cents at the interbank close of the month; that a delivered kWh displaces imported gas is an assumption, and capacity payments fall due anyway.
text-2c72a196ad =
    „Ungenutzt abgelassen“ gilt nur für Wasser, das sonst ungenutzt an den Turbinen vorbeifließen würde. Die Brennstoffkosten sind die der pakistanischen Regulierungsbehörde, in Cent umgerechnet zum Interbanken-Schlusskurs des Monats; dass eine gelieferte kWh importiertes Gas verdrängt, ist eine Annahme, und Kapazitätszahlungen fallen ohnehin an.

# ## Who is counted, and in which way?
text-ecd0a4e07e =
    ## Wer zählt mit, und auf welche Weise?

# This is a model, not an appraisal: the economic annex of the World Bank's appraisal could not be read, so that nothing here can be held against it.
#
# - **Assumed**, because nothing is published: availability (90 to 98% of the season), operation and upkeep (1 to 2% of capital a year), the discount rate, the spending by year (equal parts, over the years that the first promise left for building, or since 2018), inflation (2.5%), and what a kWh is worth to buyers: the price they agreed to, a quarter more or less.
# - **Left to spend** is what one undated report names for finishing the Afghan part. No account of what was spent was found.
# - **Prices** are constant unless the framing says otherwise. The published tariff is of 2015 and names no escalation; fixed in dollars it loses its worth.
# - **Fifteen years** is the term of the contract, which may be extended by fifteen, and of Kyrgyz loans. Nothing is left after it unless the framing says so.
# - **Left out** are grants, cheap credit and taxes, and what Pakistan earns on selling on. A volume beyond what the line can carry is cut to what it can.
# - **Pakistan** pays for its own line and station: inside "all parties", outside "those the tariff pays".
# - **Tajik energy** is forgone at the price Afghanistan pays today, while the same market is to value the line's energy higher; "Afghan alternative" takes one price for both.
# - **Benefits over costs** counts the energy forgone as a cost; netted, it is taken off the benefits. The net present value is the same.
text-8ae5684629 =
    Dies ist ein Modell, keine Projektprüfung: Der wirtschaftliche Anhang zu jener der Weltbank konnte nicht eingesehen werden, sodass sich hier nichts daran messen lässt.

    - **Angenommen**, weil nichts veröffentlicht ist: die Verfügbarkeit (90 bis 98 % der Saison), Betrieb und Unterhalt (1 bis 2 % des Kapitals im Jahr), der Diskontsatz, die Ausgaben nach Jahren (gleiche Teile, über die Jahre, die die erste Zusage für den Bau ließ, oder seit 2018), die Inflation (2,5 %) und was eine kWh den Käufern wert ist: der Preis, dem sie zustimmten, ein Viertel mehr oder weniger.
    - **Noch auszugeben** ist, was ein undatierter Bericht für die Fertigstellung des afghanischen Teils nennt. Eine Abrechnung dessen, was ausgegeben wurde, fand sich nicht.
    - **Preise** sind konstant, sofern der Ansatz nichts anderes sagt. Der veröffentlichte Tarif ist von 2015 und nennt keine Preisgleitung; in Dollar festgeschrieben verliert er an Wert.
    - **Fünfzehn Jahre** beträgt die Laufzeit des Vertrags, der um fünfzehn verlängert werden kann, und der kirgisischen Kredite. Danach bleibt nichts, sofern der Ansatz nichts anderes sagt.
    - **Nicht einbezogen** sind Zuschüsse, verbilligte Kredite und Steuern sowie das, was Pakistan am Weiterverkauf verdient. Eine Menge, die die Leitung nicht übertragen kann, wird auf das gekürzt, was sie kann.
    - **Pakistan** bezahlt seine eigene Leitung und Station selbst: Es gehört zu „allen Beteiligten“, nicht zu „allen, die der Tarif bezahlt“.
    - **Tadschikische Energie** gilt als zu dem Preis entgangen, den Afghanistan heute zahlt, während derselbe Markt die Energie der Leitung höher bewerten soll; die „afghanische Alternative“ nimmt für beides einen Preis.
    - **Nutzen zu Kosten** rechnet die entgangene Energie zu den Kosten; saldiert wird sie vom Nutzen abgezogen. Der Kapitalwert ist derselbe.

# ## Does the wire charge repay the wires?
text-635664aef1 =
    ## Deckt das Leitungsentgelt die Leitungen?

# ## Who owes what, and when is it paid back?
text-169eb77121 =
    ## Wer schuldet was, und wann ist es zurückgezahlt?

# - Receipts by year are of the scenario valued above, after losses. The energy charge is paid on what passes Sangtuda, as published, the rest on what is delivered; the published total adds the parts as if all were paid on the same kWh.
# - The wire charge pays owners, lenders, operation and funds in several countries, not Pakistan's line. It is shared by capital here, which is an assumption: no text that could be read splits it.
# - The transit fee is paid on what passes on to Pakistan. The base leaves Afghanistan its 300 of 1,300 MW, the high end gives Pakistan everything.
# - Sources disagree on whether buyers pay for power they do not take. No escalation was found.
# - Debt service counts no interest while the line is built. Loans in euros alone, grants and the terms of other parties' loans are not in the tables; the rate of the European Investment Bank is that of its last part. Payback is by the party's own cash, and Pakistan is paid by no charge of the agreement.
text-35e2fcf116 =
    - Die Einnahmen nach Jahren gehören zum oben bewerteten Szenario, nach Verlusten. Das Energieentgelt wird, wie veröffentlicht, auf das gezahlt, was Sangtuda durchläuft, der Rest auf das Gelieferte; die veröffentlichte Summe addiert die Teile, als würden alle auf dieselbe kWh gezahlt.
    - Das Leitungsentgelt bezahlt Leitungseigner, Kreditgeber, Betrieb und Fonds in mehreren Ländern, nicht Pakistans Leitung. Hier wird es nach dem Kapital aufgeteilt, was eine Annahme ist: Kein Text, der eingesehen werden konnte, teilt es auf.
    - Die Transitgebühr wird auf das gezahlt, was nach Pakistan weiterfließt. Die Basis lässt Afghanistan seine 300 von 1.300 MW, das obere Ende gibt Pakistan alles.
    - Die Quellen widersprechen sich darin, ob Käufer auch Strom bezahlen, den sie nicht abnehmen. Eine Preisgleitung fand sich nicht.
    - Der Schuldendienst rechnet keine Zinsen während des Baus. Kredite, die nur in Euro angegeben sind, Zuschüsse und die Bedingungen der Kredite anderer Beteiligter stehen nicht in den Tabellen; der Zinssatz der Europäischen Investitionsbank ist der ihrer letzten Tranche. Die Amortisation rechnet mit dem eigenen Zahlungsstrom jedes Beteiligten, und Pakistan erhält aus keinem Entgelt des Abkommens etwas.

# ## What does summer energy cost in winter?
text-1cf33decfd =
    ## Was kostet Sommerenergie im Winter?

# The model sets against the energy sent what it brings elsewhere in summer. That is too little where a reservoir carries water from summer into winter: a kWh sent is then one to be bought, or gone without. Winter imports were bought at 3.0 to 3.4 cents; 6 and 8 are assumed. Neighbours have counted this way: under an agreement of 2007 Tajikistan was to return Uzbek electricity of three winter months one and a half times over in summer. Water that would be spilled costs nothing; how much of the season's energy that is, no text says.
text-6fb357ee22 =
    Das Modell stellt der eingespeisten Energie gegenüber, was sie im Sommer anderswo bringt. Das ist zu wenig, wo ein Stausee Wasser vom Sommer in den Winter trägt: Eine eingespeiste kWh ist dann eine, die gekauft oder entbehrt werden muss. Wintereinfuhr wurde zu 3,0 bis 3,4 Cent gekauft; 6 und 8 sind angenommen. Nachbarn haben so gerechnet: Nach einem Abkommen von 2007 sollte Tadschikistan usbekischen Strom dreier Wintermonate im Sommer anderthalbfach zurückgeben. Wasser, das ungenutzt abgelassen würde, kostet nichts; wie viel der Energie der Saison das ist, sagt kein Text.

# ## How sure is the value?
text-fa7fac0c3a =
    ## Wie sicher ist der Wert?

# - The draws are quasi-random (scrambled Sobol points, seeded) from triangles over low, base and high, independent of each other unless said otherwise. Both are assumptions, chosen because nothing more is known. Base is the value of this report, and a range is widened to hold it.
# - The central case lies below the median of the draws, above all because the Tajik next-best price may be much lower than taken but hardly higher.
# - Discount rate and horizon are choices and not drawn; delay (none to three years) is in the second table alone. Net exports are those of the two together, in the last ten years of the window that had any.
# - A share of draws describes these ranges and is no forecast. What a kWh is worth to buyers moves the result most and is assumed: hold its switching value against what their electricity costs otherwise.
text-243299a9b3 =
    - Die Ziehungen sind quasizufällig (verwürfelte Sobol-Punkte mit festem Startwert) aus Dreiecksverteilungen über unterem, Basis- und oberem Wert, voneinander unabhängig, wenn nichts anderes gesagt ist. Beides sind Annahmen, gewählt, weil mehr nicht bekannt ist. Basis ist der Wert dieses Berichts, und eine Spanne wird erweitert, bis sie ihn enthält.
    - Der zentrale Fall liegt unter dem Median der Ziehungen, vor allem weil der tadschikische nächstbeste Preis viel niedriger sein kann als angesetzt, aber kaum höher.
    - Diskontsatz und Zeithorizont sind Festlegungen und werden nicht gezogen; eine Verzögerung (keine bis drei Jahre) steht nur in der zweiten Tabelle. Die Nettoausfuhr ist die beider Länder zusammen, in den letzten zehn Jahren des Zeitraums, soweit es eine gab.
    - Ein Anteil von Ziehungen beschreibt diese Spannen und ist keine Vorhersage. Was eine kWh den Käufern wert ist, bewegt das Ergebnis am meisten und ist angenommen: Der Kippwert ist daran zu messen, was ihr Strom sonst kostet.

# ## What does a further delay cost?
text-6474b74611 =
    ## Was kostet eine weitere Verzögerung?

# "Put off" means that as many seasons follow as before, "never come" that the last year stays. What all parties lose is the value to buyers less what the energy brings elsewhere; payments not made pass between them. Upkeep runs while the assets wait.
text-445a4c259e =
    „Verschoben“ heißt, dass so viele Saisons folgen wie zuvor, „nie kommen“, dass das letzte Jahr bleibt. Was alle Beteiligten zusammen verlieren, ist der Wert für die Käufer abzüglich dessen, was die Energie anderswo bringt; nicht geleistete Zahlungen wären zwischen ihnen geflossen. Der Unterhalt läuft, während die Anlagen warten.

# ## Published figures against computed ones
text-48236a70a8 =
    ## Veröffentlichte gegen berechnete Zahlen

# - "Agrees" means within 1% or inside the computed range; "differs" rules nothing out.
# - Volumes, and those that transit incomes imply, are held against full load in every hour of the season; prices against the nearest sum of the published parts; costs against the parts of the four countries, which leave out what no text assigns; lengths against the two sections; the loss against the product of its parts.
# - Transit incomes are divided by the 1.25 cents agreed in 2014. They need more volume than shown if Afghanistan takes a part on the way.
# - 3.6 TWh, the lowest volume above, is itself the lowest transit income divided by the fee and is not tested. One encyclopaedia article says "up to" 5 billion kWh.
text-3d0cb39718 =
    - „Stimmt überein“ heißt auf 1 % genau oder innerhalb der berechneten Spanne; „weicht ab“ schließt nichts aus.
    - Mengen, auch die von Transiterlösen vorausgesetzten, werden an der Volllast in jeder Stunde der Saison gemessen; Preise an der nächsten Summe der veröffentlichten Teile; Kosten an den Teilen der vier Länder, in denen fehlt, was kein Text zuordnet; Längen an den beiden Abschnitten; der Verlust am Produkt seiner Teile.
    - Transiterlöse werden durch die 2014 vereinbarten 1,25 Cent geteilt. Sie setzen eine größere Menge voraus als gezeigt, wenn Afghanistan unterwegs einen Teil abnimmt.
    - 3,6 TWh, die niedrigste Menge oben, ist selbst der niedrigste Transiterlös geteilt durch die Gebühr und wird nicht geprüft. Ein Enzyklopädieartikel sagt „bis zu“ 5 Mrd. kWh.

# ## Which findings stand when an assumption changes?
text-929badd396 =
    ## Welche Befunde gelten, wenn sich eine Annahme ändert?

# ## What is covered, and what is not
#
# - The years asked for cut the electricity and trade series; infrastructure, tariff, costs, reservoir and promises are shown whole. The tables reach to February 2026.
# - Not found in any text that could be read: availability, operating cost, price escalation, conductor types, monthly generation or trade, the appraisal's rates of return, flows over Datka–Sughd since its start.
# - A plan is not a flow: plans, contracts and flows are kept apart.
# - US dollars are as printed in their year, 2014 to 2025, added as printed and not deflated.
text-fdaa220996 =
    ## Was erfasst ist und was nicht

    - Die vorgegebenen Jahre beschneiden die Reihen zu Strom und Handel; Infrastruktur, Tarif, Kosten, Stausee und Zusagen werden ganz gezeigt. Die Tabellen reichen bis Februar 2026.
    - In keinem Text gefunden, der eingesehen werden konnte: Verfügbarkeit, Betriebskosten, Preisgleitung, Typen der Leiterseile, monatliche Erzeugung oder monatlicher Handel, die Renditen der Projektprüfung, Flüsse über Datka–Sughd seit der Inbetriebnahme.
    - Ein Plan ist kein Fluss: Pläne, Verträge und Flüsse werden getrennt gehalten.
    - Beträge in US-Dollar stehen so, wie sie in ihrem Jahr gedruckt wurden (2014 bis 2025); sie sind so addiert und nicht deflationiert.

# ## How the numbers are made
#
# - A season's ceiling is capacity × days × 24 hours, in a year of 365 days; a season may wrap the New Year. One TWh at one US cent a kWh is USD 10 million.
# - Uplift is the energy charge of CASA-1000 less the price of the other outlet; the highest other price gives the lowest gain.
# - The 500 kV line follows the exact equations of a uniform line; the direct-current line is two resistances. Losses in series multiply.
# - One set of formulas serves a single scenario and all draws. A perimeter counts capital, upkeep, receipts and forgone sales of the same parties; parts add to the whole, and transfers cancel. A rate of return that does not exist is written "none".
# - A framing says when capital counts, whether tariff and value are fixed in dollars (then discounted at the nominal rate, costs at the real one), and what is left at the end. Upkeep runs from the promised first season on.
# - Net present value, annuity and break-even rate are those of any textbook, the cost in year 0, equal receipts at the end of each year after. Loans are repaid in equal payments.
# - A key finding is computed again under every combination of the choices it rests on. Sums of ranges add low to low and high to high: the widest possible.
text-095e95573d =
    ## Wie die Zahlen entstehen

    - Die Obergrenze einer Saison ist Leistung × Tage × 24 Stunden, in einem Jahr von 365 Tagen; eine Saison kann über Neujahr reichen. Eine TWh zu einem US-Cent je kWh sind 10 Mio. USD.
    - Der Mehrerlös ist das Energieentgelt von CASA-1000 abzüglich des Preises des anderen Absatzwegs; der höchste andere Preis ergibt den niedrigsten Gewinn.
    - Die 500-kV-Leitung folgt den exakten Gleichungen einer homogenen Leitung; die Gleichstromleitung sind zwei Widerstände. Verluste in Reihe werden multipliziert.
    - Ein Satz von Formeln dient einem einzelnen Szenario wie allen Ziehungen. Eine Abgrenzung zählt Kapital, Unterhalt, Einnahmen und entgangene Verkäufe derselben Beteiligten; Teile ergeben addiert das Ganze, und Zahlungen untereinander heben sich auf. Eine Rendite, die es nicht gibt, steht als „keine“.
    - Ein Ansatz sagt, wann Kapital zählt, ob Tarif und Wert in Dollar festgeschrieben sind (dann zum nominalen Satz diskontiert, Kosten zum realen) und was am Ende bleibt. Der Unterhalt läuft ab der zugesagten ersten Saison.
    - Kapitalwert, Annuität und kritischer Zinssatz sind die jedes Lehrbuchs, mit den Kosten im Jahr 0 und gleichen Einnahmen am Ende jedes Jahres danach. Kredite werden in gleichen Raten zurückgezahlt.
    - Ein Hauptbefund wird unter jeder Kombination der Festlegungen, auf denen er ruht, neu berechnet. Summen von Spannen addieren untere zu unteren und obere zu oberen Werten: die weiteste mögliche Spanne.

# ## Parts, lengths and costs
text-c9e09fa2b9 =
    ## Teile, Längen und Kosten

# 477 km is the design figure, 480 km a rounding; 456 + 29 = 485 km was given by the project's coordinator. The cost of USD 953 million is a filing of 2015 before the bids; higher figures of USD 1,600 million and more were printed once each and are not used. Only the base values are of one year and are summed.
text-2a31b869b0 =
    477 km ist der Planungswert, 480 km eine Rundung; 456 + 29 = 485 km nannte der Koordinator des Projekts. Die Kosten von 953 Mio. USD stammen aus einer Einreichung von 2015, vor den Geboten; höhere Zahlen von 1.600 Mio. USD und mehr wurden je einmal gedruckt und werden nicht verwendet. Nur die Basiswerte stammen aus einem einzigen Jahr und werden summiert.

# ## Prices, sales, terms and loans
text-7942b94edc =
    ## Preise, Verkäufe, Bedingungen und Kredite

# Prices in months, quarters and half-years are left out of the table of whole years.
text-5e841d3d4b =
    Preise für Monate, Quartale und Halbjahre stehen nicht in der Tabelle ganzer Jahre.

# ## Flows and balances
text-565b9bae01 =
    ## Flüsse und Bilanzen

# ## What flows between the two?
text-60e5dede0a =
    ## Was fließt zwischen den beiden?

# The table lists what was reported; it proves no link between clashes and trade, which had shrunk before. Periods overlap and are not to be added.
text-8c4441d698 =
    Die Tabelle führt auf, was gemeldet wurde; sie beweist keinen Zusammenhang zwischen Zusammenstößen und Handel, der schon vorher geschrumpft war. Zeiträume überschneiden sich und sind nicht zu addieren.

# ## Dates promised
text-33b5602d60 =
    ## Zugesagte Termine

# ## Your turn
#
# Three small analyses to change. Each ends in a table or a number; the words of the report stay as they are.
text-dff26f7c76 =
    ## Jetzt sind Sie dran

    Drei kleine Analysen zum Abwandeln. Jede endet in einer Tabelle oder einer Zahl; die Worte des Berichts bleiben, wie sie sind.
