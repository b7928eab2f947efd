# # Kyrgyzstan and Tajikistan
#
# Two neighbours in Central Asia: their border conflict, their talks and the power they share.
text-7700c2eeac =
    # Kirgisistan und Tadschikistan

    Zwei Nachbarn in Zentralasien: Grenzkonflikt, Gespräche und der Strom, den sie teilen.

# ## Key findings
text-abecd279d4 =
    ## Die wichtigsten Befunde

# ### The conflict at the border
text-29a736a6fa =
    ### Der Konflikt an der Grenze

# ### Talks and signed texts
text-7c3926cfc0 =
    ### Gespräche und unterzeichnete Texte

# ### The power line
text-04016f02e3 =
    ### Die Stromleitung

# ## What does the calendar hold?
text-35376c9e50 =
    ## Was steht im Kalender?

# Before 2003 no list of incidents could be read, so those empty years say nothing; incidents of which no source says anything about deaths are not drawn.
# The order of events on a calendar is no proof that one led to another.
text-53624152b6 =
    Für die Zeit vor 2003 ließ sich kein Verzeichnis von Vorfällen auswerten, diese leeren Jahre besagen also nichts; Vorfälle, bei denen keine Quelle etwas über Tote sagt, sind nicht eingezeichnet.
    Die Reihenfolge von Ereignissen in einem Kalender beweist nicht, dass eines zum anderen geführt hat.

# ## The last twelve months
text-36219d9aad =
    ## Die letzten zwölf Monate

# Five of the events of these months: treaties, state visits and deaths first, then the newest; [all of them](data.html#All-events-of-the-last-twelve-months) stand with the data. The months end with the newest event on record, not today.
text-1972d30afb =
    Fünf der Ereignisse dieser Monate: zuerst Verträge, Staatsbesuche und Todesfälle, dann die neuesten; [alle](data.html#All-events-of-the-last-twelve-months) stehen bei den Daten. Die Monate enden mit dem neuesten verzeichneten Ereignis, nicht heute.

# ## How sure are we?
text-00ceb99557 =
    ## Wie sicher ist das?

# A finding that fails in some run is not wrong: it rests on that choice. How far each holds stands below it; what turns it, on the page of its report.
text-c18c5d84c2 =
    Ein Befund, der in einem der Läufe nicht gilt, ist nicht falsch: Er beruht auf der jeweiligen Festlegung. Wie weit jeder gilt, steht unter ihm; wobei er kippt, auf der Seite seines Berichts.

# ## How to check and cite
text-1f1d3ded3c =
    ## Prüfen und zitieren

# - **A number:** each underlined number leads to what it rests on, its rows and its sources.
# - **A figure:** the line below it leads to its rows as CSV and to how they were counted.
# - **A table:** the [catalogue of all tables](data.html#Catalogue-of-all-tables) names each with its file, rows, years and licence.
# - **Other choices:** in the notebooks other windows, rules and assumptions can be set; `relations report` makes these pages again, byte for byte.
# - **To cite:** name this package (`CITATION.cff`) and the sources of the rows you use, which `relations.cite` lists.
text-e13d60db46 =
    - **Eine Zahl:** Jede unterstrichene Zahl führt zu dem, worauf sie beruht, zu ihren Zeilen und ihren Quellen.
    - **Eine Abbildung:** Die Zeile darunter führt zu ihren Zeilen als CSV und dazu, wie gezählt wurde.
    - **Eine Tabelle:** Das [Verzeichnis aller Tabellen](data.html#Catalogue-of-all-tables) nennt jede mit Datei, Zeilen, Jahren und Lizenz.
    - **Andere Festlegungen:** In den Notebooks lassen sich andere Zeiträume, Regeln und Annahmen einsetzen; `relations report` erzeugt diese Seiten neu, Byte für Byte.
    - **Zitieren:** Nennen Sie dieses Paket (`CITATION.cff`) und die Quellen der Zeilen, die Sie verwenden; `relations.cite` führt sie auf.

# ## How far do the data reach?
text-6191c21694 =
    ## Wie weit reichen die Daten?

# - The tone of events was coded by one person; whether a clash was lethal follows from the claims.
# - There is no monthly series of electricity generation; what is said of seasons rests on dated single figures.
text-c4a61446fd =
    - Den Ton der Ereignisse hat eine einzige Person kodiert; ob es bei einem Zusammenstoß Tote gab, folgt aus den Angaben.
    - Eine Monatsreihe der Stromerzeugung gibt es nicht; was über Jahreszeiten gesagt wird, beruht auf datierten Einzelwerten.

# ## Method
#
# Casualties are claims. A named rule turns the claims on an incident into low, best and high; sums add the bounds, the
# widest honest span. Dates of uneven precision follow EDTF: a row belongs to the window if any day its date may mean lies
# in it. Every number on this page is recorded with its unit and sources in the file `facts.json` beside it.
text-d7613736f7 =
    ## Methode

    Opferzahlen sind Angaben. Eine benannte Regel macht aus den Angaben zu einem Vorfall eine untere, eine beste und eine obere Schätzung; Summen
    addieren die Grenzen, das ergibt die weiteste redliche Spanne. Ungleich genaue Daten folgen EDTF: Eine Zeile gehört zum Zeitraum, wenn irgendein Tag,
    den ihr Datum meinen kann, darin liegt. Jede Zahl auf dieser Seite steht mit Einheit und Quellen in der Datei `facts.json` daneben.

# ## Catalogue of all tables
text-123b0be267 =
    ## Verzeichnis aller Tabellen

# ## All events of the last twelve months
text-8a0819164b =
    ## Alle Ereignisse der letzten zwölf Monate

# ## Your turn
#
# Three small questions to change. Plain tables come back, with their sources; `relations.describe("visits")` says what each field means.
text-6abd3c3ebf =
    ## Jetzt sind Sie dran

    Drei kleine Fragen zum Abwandeln. Zurück kommen einfache Tabellen mit ihren Quellen; `relations.describe("visits")` sagt, was jedes Feld bedeutet.

# ## Sources used
text-206deebd8a =
    ## Verwendete Quellen
