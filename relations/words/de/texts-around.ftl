# Relations between Kyrgyzstan and Tajikistan
text-968ff368a1 =
    Beziehungen zwischen Kirgisistan und Tadschikistan

# Border conflict, diplomacy and energy cooperation: reproducible reports in which every number leads to its source.
text-2b366e1ee3 =
    Grenzkonflikt, Diplomatie und Zusammenarbeit bei der Energie: reproduzierbare Berichte, in denen jede Zahl zu ihrer Quelle führt.

# Kyrgyzstan and Tajikistan
text-7177513722 =
    Kirgisistan und Tadschikistan

# Border conflict between Kyrgyzstan and Tajikistan
text-a4159d7ca3 =
    Grenzkonflikt zwischen Kirgisistan und Tadschikistan

# Who died and by whose word, what set the clashes off, who had to leave, and whether it stopped.
text-aa55417463 =
    Wer nach wessen Angaben starb, was die Zusammenstöße auslöste, wer fortmusste und ob es aufgehört hat.

# Diplomacy and delimitation
text-73e6ce8f13 =
    Diplomatie und Delimitation

# How many kilometres were agreed, who visits whom, what was signed, and how the tone changed.
text-34227730d0 =
    Wie viele Kilometer vereinbart wurden, wer wen besucht, was unterzeichnet wurde und wie sich der Ton wandelte.

# Energy
text-f2fcd3f7dc =
    Energie

# What CASA-1000 can carry and what there is to send, who pays, and whether it is worth it.
text-353c5d76a7 =
    Was CASA-1000 übertragen kann und was es zu liefern gibt, wer zahlt und ob es sich lohnt.

# First day of the window; a dated row belongs when it may lie in it.
text-2c28f7b3a4 =
    Erster Tag des Zeitraums; eine datierte Zeile gehört dazu, wenn sie darin liegen kann.

# Last day of the window.
text-147d2f051a =
    Letzter Tag des Zeitraums.

# Which claims make a casualty figure; see relations.estimates.RULES.
text-b521fa9e33 =
    Welche Angaben eine Opferzahl ergeben; siehe relations.estimates.RULES.

# Language of the report's sentences, numbers and dates.
text-6344cb586d =
    Sprache der Sätze, Zahlen und Daten des Berichts.

# Incidents recorded with less confidence than this are left out.
text-5cfa509747 =
    Vorfälle, die mit geringerer Verlässlichkeit erfasst sind, bleiben außen vor.

# Whose casualties are counted.
text-1116e976ff =
    Wessen Opfer gezählt werden.

# How many incidents the table of the deadliest shows.
text-f2a0270957 =
    Wie viele Vorfälle die Tabelle der opferreichsten zeigt.

# incidents
text-a6d1765ab6 =
    Vorfälle

# All presidential visits, or those that were not summit trips.
text-ec230a7dbb =
    Alle Präsidentenbesuche oder nur die, die keine Reisen zu einem Gipfel waren.

# Length of the border that shares of delimitation are taken of.
text-66a31c89c1 =
    Länge der Grenze, auf die sich die Anteile der Delimitation beziehen.

# km
text-1f34503f65 =
    km

# Electricity sent over the line in a year.
text-6af1d88c62 =
    Strom, der in einem Jahr über die Leitung geht.

# TWh a year
text-6952b9b1e9 =
    TWh im Jahr

# First day of the export season, which may wrap the year's end.
text-ff062f5ddf =
    Erster Tag der Exportsaison, die über den Jahreswechsel reichen kann.

# Last day of the export season.
text-a3927a2476 =
    Letzter Tag der Exportsaison.

# Capacity of the line.
text-a0ea967878 =
    Übertragungsleistung der Leitung.

# MW
text-9d47f4fb0d =
    MW

# Yearly rate future money is discounted at.
text-4395a4afc1 =
    Jährlicher Satz, mit dem künftiges Geld diskontiert wird.

# % a year
text-4f40e28fca =
    % im Jahr

# Price Tajikistan's next-best sale brings.
text-4b4f8aaa25 =
    Preis, den Tadschikistans nächstbester Verkauf einbringt.

# US cents/kWh
text-0d30d85080 =
    US-Cent/kWh

# Year of the first season, if there is no further delay.
text-20c8073829 =
    Jahr der ersten Saison, sofern keine weitere Verzögerung eintritt.

# year
text-4cb4ea2558 =
    Jahr

# Further delay of the first season, capital spent on time.
text-e09ddaf6b6 =
    Weitere Verzögerung der ersten Saison bei planmäßig ausgegebenen Investitionen.

# years
text-1c50993b00 =
    Jahre

# Seasons over which the project is valued.
text-b08dffb12f =
    Saisons, über die das Vorhaben bewertet wird.

# Draws of the uncertain assumptions; made a power of two.
text-226e7b4392 =
    Ziehungen der unsicheren Annahmen; auf eine Zweierpotenz gebracht.

# draws
text-0aa2666b2c =
    Ziehungen

# Seed of the draws.
text-e5c4c21d88 =
    Startwert der Ziehungen.

# First year of the electricity series.
text-2be664f51d =
    Erstes Jahr der Stromreihe.

# Last year of the electricity series.
text-8958668096 =
    Letztes Jahr der Stromreihe.

# Cited documents
text-06c02d5015 =
    Zitierte Dokumente

# One cited document: what it is, who published it, when and where.
text-96e5cac696 =
    Ein zitiertes Dokument: was es ist, wer es wann und wo veröffentlicht hat.

# Places
text-eb5cfb7367 =
    Orte

# One named place: its point, what the point rests on, its spellings.
text-c857f9ca3b =
    Ein benannter Ort: sein Punkt, worauf der Punkt beruht, seine Schreibweisen.

# Border incidents
text-311fc5de72 =
    Grenzvorfälle

# One incident at the Kyrgyz–Tajik border: when, where, what set it off, how armed. No casualty figure stands here; those are claims.
text-c7ec4c8e7b =
    Ein Vorfall an der kirgisisch-tadschikischen Grenze: wann, wo, was ihn auslöste, mit welchen Waffen. Opferzahlen stehen hier nicht; sie sind Angaben.

# Claims
text-1c85c12229 =
    Angaben

# One number that one claimant gave for one measure of one incident and side. Low, best and high estimates are always computed from these rows.
text-c9f3efb602 =
    Eine Zahl, die jemand für eine Messgröße, einen Vorfall und eine Seite genannt hat. Untere, beste und obere Schätzung werden stets aus diesen Zeilen berechnet.

# Published counts of incidents
text-3e0288e6ab =
    Veröffentlichte Zählungen von Vorfällen

# One published count of incidents for a period, by who counted. The series measure different things and are never spliced.
text-b6af4346f4 =
    Eine veröffentlichte Zählung von Vorfällen für einen Zeitraum, mit Angabe, wer gezählt hat. Die Reihen messen Verschiedenes und werden nie aneinandergefügt.

# Coverage of incident series
text-e96b4aa772 =
    Abdeckung der Reihen von Vorfällen

# How well one series covers one period. A year without a row is a zero only where the series is full or best; elsewhere it is not covered.
text-2b9582c3bc =
    Wie gut eine Reihe einen Zeitraum abdeckt. Ein Jahr ohne Zeile ist nur dort eine Null, wo die Reihe vollständig ist oder am besten abdeckt; anderswo ist es nicht abgedeckt.

# Totals of others
text-81e8c19eae =
    Summen anderer

# One total that another data set gives, or that was measured against one. Quoted with credit; their rows are not part of this package.
text-4a531c00fc =
    Eine Summe, die ein anderer Datensatz angibt oder die an einem solchen gemessen wurde. Mit Nennung der Herkunft zitiert; die Zeilen anderer gehören nicht zu diesem Paket.

# Rivers of the border districts
text-b659e8e8fa =
    Flüsse der Grenzbezirke

# One statistic of a river: mean discharge, share of the year's water, catchment.
text-62f62389f8 =
    Eine Kennzahl eines Flusses: mittlerer Abfluss, Anteil am Wasser des Jahres, Einzugsgebiet.

# Exclaves of the Fergana valley
text-d22f59a73c =
    Exklaven des Ferganatals

# One exclave: whose, inside which country, how large on the map of 2017.
text-35ff3d4621 =
    Eine Exklave: wem sie gehört, in welchem Land sie liegt, wie groß sie auf der Karte von 2017 ist.

# Lengths of the line on a map
text-feebed617d =
    Längen der Linie auf einer Karte

# One length of the Kyrgyz–Tajik line as drawn in OpenStreetMap.
text-c671f931cc =
    Eine Länge der kirgisisch-tadschikischen Linie, wie sie in OpenStreetMap gezeichnet ist.

# Presidential visits
text-8939e0d8b1 =
    Präsidentenbesuche

# One presidential visit by the head of state of one party to the other party. Summit trips and bilateral visits are told apart by `frame`.
text-3c7a26d9b1 =
    Ein Besuch des Staatsoberhaupts der einen Seite bei der anderen. Reisen zu einem Gipfel und bilaterale Besuche unterscheidet `frame`.

# Agreements
text-fa5fda3796 =
    Vereinbarungen

# One signed text or recorded understanding between the two, or with others.
text-9c47a3c463 =
    Ein unterzeichneter Text oder eine festgehaltene Absprache zwischen den beiden oder mit anderen.

# Statements on delimitation
text-69b4337882 =
    Aussagen zur Delimitation

# One statement about the length or share of border agreed, or land exchanged, with the denominator it used.
text-a11b9bc674 =
    Eine Aussage über Länge oder Anteil der vereinbarten Grenze oder über getauschtes Land, mit der Gesamtlänge, auf die sie sich bezog.

# Events of the relationship
text-58577825a7 =
    Ereignisse der Beziehungen

# One dated event, with a category and a tone.
text-9647407e7e =
    Ein datiertes Ereignis mit Art und Ton.

# Qualitative statements
text-60afb3455b =
    Qualitative Aussagen

# One reading, cause, purpose or support as stated by a founding text; for what is said rather than counted.
text-e17acbeca7 =
    Eine Deutung, eine Ursache, ein Zweck oder eine Unterstützung, wie ein Ausgangstext sie nennt; für das, was gesagt und nicht gezählt wird.

# Memberships
text-b50f1a427c =
    Mitgliedschaften

# One country in one organisation.
text-8f6a31071d =
    Ein Land in einer Organisation.

# Missions
text-93ffb8ce98 =
    Vertretungen

# One resident mission, planned mission, coded level of representation or ambassador.
text-657e36cc60 =
    Eine ständige oder geplante Vertretung, eine kodierte Stufe der Vertretung oder ein Botschafter.

# Minorities
text-1aedc23663 =
    Minderheiten

# One count of one nationality in the other country.
text-f8e27e4c2d =
    Eine Zählung einer Nationalität im anderen Land.

# Trade
text-9709653fc8 =
    Handel

# One published figure of trade between the two, by who reported it.
text-610ae4b94d =
    Ein veröffentlichter Wert des Handels zwischen den beiden, mit Angabe, wer ihn gemeldet hat.

# Votes alike at the United Nations
text-32e9666d58 =
    Gleiche Stimmen bei den Vereinten Nationen

# Roll calls of the General Assembly in which both countries of a pair voted, and those in which they voted alike, by year. Computed by us: to 2019 from MIT-licensed rows, from 2020 by our own count of public roll calls.
text-4fd2a72d78 =
    Namentliche Abstimmungen der Generalversammlung, an denen beide Länder eines Paars teilnahmen, und solche, in denen sie gleich stimmten, nach Jahren. Von uns berechnet: bis 2019 aus Zeilen unter MIT-Lizenz, ab 2020 durch eigene Auszählung öffentlicher Abstimmungen.

# Lines, stations and plants
text-ccd77cbd8b =
    Leitungen, Umspannwerke und Kraftwerke

# One line, section, station or plant.
text-09e9ab70e0 =
    Eine Leitung, ein Abschnitt, ein Umspannwerk oder ein Kraftwerk.

# Parameters of CASA-1000
text-318c24443d =
    Parameter von CASA-1000

# One parameter: low, base, high. Empty = not published anywhere we could read; the slot is left.
text-043258c570 =
    Ein Parameter: unterer Wert, Basiswert, oberer Wert. Leer = nirgends veröffentlicht, wo wir lesen konnten; der Platz bleibt frei.

# Other published values
text-56527354fd =
    Andere veröffentlichte Werte

# One published value of a parameter or asset that differs from the low, base and high (or the length) in its own table.
text-04a74cb855 =
    Ein veröffentlichter Wert eines Parameters oder einer Anlage, der vom unteren Wert, Basiswert und oberen Wert (oder von der Länge) in der zugehörigen Tabelle abweicht.

# Promised dates
text-39f1405a20 =
    Zugesagte Termine

# One statement of an expected date, by the date it was made.
text-9aa699f788 =
    Eine Aussage über einen erwarteten Termin, nach dem Tag, an dem sie gemacht wurde.

# Electricity by country and year
text-aeecd77d8b =
    Strom nach Land und Jahr

# One country-year of generation, demand and net imports.
text-4759508b42 =
    Erzeugung, Bedarf und Nettoeinfuhr eines Landes in einem Jahr.

# Electricity flows, contracts and prices
text-d3010be05c =
    Stromflüsse, Stromverträge und Strompreise

# One flow, contract, agreement, swap or price. Plans are not flows: `kind` says which.
text-c544471845 =
    Ein Fluss, ein Vertrag, ein Abkommen, ein Tausch oder ein Preis. Pläne sind keine Flüsse: Was es ist, sagt `kind`.

# Electricity by part of a year
text-58a352bcc7 =
    Strom nach Teilen eines Jahres

# One figure of generation, consumption or losses in a month, a part of a year or a year, as stated in the country. There is no monthly series: the figures do not join up.
text-fd4520f0fa =
    Ein Wert der Erzeugung, des Verbrauchs oder der Verluste in einem Monat, einem Teil eines Jahres oder einem Jahr, wie im Land angegeben. Eine Monatsreihe gibt es nicht: Die Werte schließen nicht aneinander an.

# Generation by technology (IRENA)
text-4763557dd8 =
    Erzeugung nach Technik (IRENA)

# One country-year-technology of generation by the International Renewable Energy Agency, to hold the series of `electricity` against.
text-b0e53fa539 =
    Die Erzeugung eines Landes, eines Jahres und einer Technik nach der Internationalen Organisation für erneuerbare Energien, zum Vergleich mit der Reihe in `electricity`.

# Toktogul observations
text-c8f8366bda =
    Beobachtungen am Toktogul

# One dated observation of the Toktogul reservoir.
text-cafac409af =
    Eine datierte Beobachtung am Toktogul-Stausee.

# Fuel costs of the buyers
text-1fa85b80f2 =
    Brennstoffkosten der Käufer

# Fuel cost of one kWh from one fuel in one month, by the regulator's monthly adjustment, with the exchange rate it is turned into cents with.
text-08dff7f8ed =
    Brennstoffkosten einer kWh aus einem Brennstoff in einem Monat, nach der monatlichen Anpassung der Regulierungsbehörde, mit dem Wechselkurs, mit dem sie in Cent umgerechnet werden.

# Countries from Bishkek to Peshawar
text-ad6c63563d =
    Länder von Bischkek bis Peschawar

# Country polygons of Natural Earth 1:10m, simplified. The lines are approximate and older than the treaty of 2025; exclaves but four are missing. Never derive the country of a village or a length from it.
text-6e03303106 =
    Länderflächen von Natural Earth 1:10m, vereinfacht. Die Linien sind ungefähr und älter als der Vertrag von 2025; Exklaven fehlen bis auf vier. Leiten Sie daraus nie das Land eines Dorfes oder eine Länge ab.

# The line between Batken and Sughd
text-b3732abd59 =
    Die Linie zwischen Batken und Sughd

# Country polygons of OpenStreetMap of December 2017, cut to the western Fergana valley and simplified, and the stretches of the line along which the two great clashes ran. Approximate and older than the treaty of 2025; Kayragach is missing.
text-a3f646cbf6 =
    Länderflächen von OpenStreetMap vom Dezember 2017, auf das westliche Ferganatal zugeschnitten und vereinfacht, und die Abschnitte der Linie, entlang deren die beiden großen Zusammenstöße verliefen. Ungefähr und älter als der Vertrag von 2025; Kairagatsch fehlt.

# Large rivers and lakes
text-ee75a608c1 =
    Große Flüsse und Seen

# Rivers and lakes of GSHHG and World Data Bank II, simplified; the names are ours. Small rivers, the Isfara among them, are not in it.
text-c08cd1049b =
    Flüsse und Seen von GSHHG und World Data Bank II, vereinfacht; die Namen sind von uns. Kleine Flüsse, darunter die Isfara, sind nicht enthalten.

# Toktogul reservoir
text-cdd92d976d =
    Toktogul-Stausee

# Outline of the reservoir from Natural Earth 1:50m.
text-11f4501b87 =
    Umriss des Stausees nach Natural Earth 1:50m.

# Towns
text-b433ee3777 =
    Städte

# Points of GeoNames, with another name and the order in which a small map leaves them out.
text-a6cfc04a10 =
    Punkte von GeoNames, mit einem weiteren Namen und der Reihenfolge, in der eine kleine Karte sie weglässt.

# Roads, a river and power lines, schematic
text-a1804dc204 =
    Straßen, ein Fluss und Stromleitungen, schematisch

# Straight lines through named points in the order that sources name; no open map holds their course. Measure no length on them.
text-d2ce56dd72 =
    Gerade Linien durch benannte Punkte in der Reihenfolge, die Quellen nennen; keine offene Karte enthält ihren Verlauf. Messen Sie darauf keine Länge.

# Two neighbours in Central Asia: their border conflict, their talks and the power they share.
text-0a4c141fec = Zwei Nachbarn in Zentralasien: Grenzkonflikt, Gespräche und der Strom, den sie teilen.

# Only what was known on this day; see relations.as_of.
text-ea34283ae5 =
    Nur was an diesem Tag bekannt war; siehe relations.as_of.
