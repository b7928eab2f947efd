# # Diplomacy and delimitation
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia, came out of the Soviet Union with a border that each read differently.
text-c6564aee49 =
    # Diplomatie und Delimitation

    Kirgisistan und Tadschikistan, Nachbarn in Zentralasien, gingen mit einer Grenze aus der Sowjetunion hervor, die sie unterschiedlich deuteten.

# ## How many kilometres were agreed?
text-d3b0921795 =
    ## Wie viele Kilometer wurden vereinbart?

# Descriptions, drafts and agreements are mixed in what was said.
text-67178e4878 =
    In den Aussagen gehen Beschreibungen, Entwürfe und Vereinbarungen durcheinander.

# ## Who are these neighbours?
text-e961cf6eb2 =
    ## Wer sind diese Nachbarn?

# ## Who visits whom?
text-1be4f3c8e0 =
    ## Wer besucht wen?

# A summit brings a president by rotation, not by invitation.
text-f5c1fbc811 =
    Zu einem Gipfel kommt ein Präsident der Reihe nach, nicht auf Einladung.

# ## After a clash, who moves first?
text-19f8eb4a35 =
    ## Wer macht nach einem Zusammenstoß den ersten Schritt?

# The order of dates is no cause, and who asked for a truce is mostly not recorded.
text-e1486c8a36 =
    Die Abfolge der Daten ist keine Ursache, und wer um eine Waffenruhe bat, ist meist nicht verzeichnet.

# ## What was signed, and what became of it?
text-3ac2a058aa =
    ## Was wurde unterzeichnet, und was wurde daraus?

# A text stands as “signed” where no source read tells of a later step. “Broken” is what the source named says, often one side.
text-e541f04d3e =
    Ein Text steht als „unterzeichnet“, wo keine ausgewertete Quelle von einem späteren Schritt berichtet. „Gebrochen“ ist der Ausdruck der genannten Quelle, oft der einer Seite.

# ## How much land was to change hands?
text-3a44e9f863 =
    ## Wie viel Land sollte übergeben werden?

# ## What do the two trade statistics say?
text-05b0491097 =
    ## Was sagen die beiden Handelsstatistiken?

# The two services value, date and trace goods by their own rules; neither figure is the true one.
text-fbd3691996 =
    Beide Statistikämter bewerten und datieren Waren und bestimmen deren Herkunft nach eigenen Regeln; keine der beiden Zahlen ist die wahre.

# ## How did the tone change?
text-57a1a7a9cf =
    ## Wie änderte sich der Ton?

# Tone is a reading of the events that were found, not a measurement; recent years were searched more closely.
text-dcf1c212b2 =
    Der Ton ist eine Lesart der gefundenen Ereignisse, keine Messung; für die jüngsten Jahre wurde gründlicher gesucht.

# A finding that fails under some choice rests on that choice, which the method page names.
text-b7a6f6a8d0 =
    Ein Befund, der bei einer Festlegung nicht gilt, hängt von ihr ab; die Seite zur Methode nennt sie.

# ## Coverage and caveats
text-793ec6de4d =
    ## Was erfasst ist, und Vorbehalte

# The tables hold what open pages in English, Russian and German reported and could be read by mid-February 2026 and, for gaps that were named, in November 2026. Recent years are covered far more closely than the 1990s. Incidents at the border are observed to the day that their coverage names.
#
# A dated row belongs to the window if it may lie in it; undated rows are shown only when the window leaves no dated row of the same table out. Agreements, memberships and missions are complete only as far as sources name them. What stands in the two encyclopaedia articles, English and German, is marked, and not verified by standing there.
text-48003773c1 =
    Die Tabellen enthalten, was frei zugängliche Seiten auf Englisch, Russisch und Deutsch berichteten und was bis Mitte Februar 2026 und, für benannte Lücken, im November 2026 zu lesen war. Die jüngsten Jahre sind weit dichter erfasst als die 1990er-Jahre. Vorfälle an der Grenze sind bis zu dem Tag beobachtet, den ihre Angaben zur Erfassung nennen.

    Eine datierte Zeile gehört zum Zeitraum, wenn sie in ihm liegen kann; undatierte Zeilen werden nur gezeigt, wenn der Zeitraum keine datierte Zeile derselben Tabelle auslässt. Abkommen, Mitgliedschaften und Vertretungen sind nur so weit vollständig, wie Quellen sie nennen. Was in den beiden Enzyklopädieartikeln steht, dem englischen und dem deutschen, ist gekennzeichnet und dadurch, dass es dort steht, nicht bestätigt.

# ## How are the numbers made?
#
# **Kilometres.** A share is the one stated or, failing that, the length agreed over the total of the same statement; a missing total follows from the parts or from a share. Two statements contradict each other if every day that the first may mean lies before the second, and the later figure is lower.
#
# **Visits.** A silence runs from the last day of a visit to the first day of the next. The share of visits without a summit has an exact interval (Clopper and Pearson).
#
# **After a clash.** Days count from its first day to the eve of the next clash followed. The clashes followed are our choice; the rule beside them takes all clashes of the two states with heavy weapons or at least four dead. *Talks* are events of positive tone on the border, the conflict or diplomacy.
#
# **Tone.** A clash has the tone that the claims on its deaths give; a lethal one that no event tells of is added. Two periods are compared over all divisions of their months and of their events. The change of tone is the split between years with the largest standardised difference of means (CUSUM), tested against shuffled events and shuffled years, the search included; parts are split again while p stays below 0.05.
#
# **Votes and trade.** Agreement at the United Nations is the share of joint roll calls voted alike. The trade ratio runs from the lowest figure of one side over the highest of the other to the highest over the lowest.
text-394bc5ed16 =
    ## Wie entstehen die Zahlen?

    {"*"}*Kilometer.** Ein Anteil ist der angegebene oder, wo keiner angegeben ist, die vereinbarte Länge geteilt durch die Gesamtlänge derselben Aussage; eine fehlende Gesamtlänge folgt aus den Teilen oder aus einem Anteil. Zwei Aussagen widersprechen einander, wenn jeder Tag, den die erste meinen kann, vor der zweiten liegt und die spätere Zahl kleiner ist.

    {"*"}*Besuche.** Eine Pause reicht vom letzten Tag eines Besuchs bis zum ersten Tag des nächsten. Der Anteil der Besuche ohne Gipfel hat ein exaktes Intervall (Clopper und Pearson).

    {"*"}*Nach einem Zusammenstoß.** Die Tage zählen von seinem ersten Tag bis zum Vortag des nächsten der betrachteten Zusammenstöße. Die betrachteten Zusammenstöße haben wir ausgewählt; die Regel daneben nimmt alle Zusammenstöße der beiden Staaten mit schweren Waffen oder mindestens vier Toten. *Gespräche* sind Ereignisse mit positivem Ton zu Grenze, Konflikt oder Diplomatie.

    {"*"}*Ton.** Ein Zusammenstoß hat den Ton, der sich aus den Angaben zu seinen Toten ergibt; ein tödlicher, von dem kein Ereignis berichtet, wird ergänzt. Zwei Zeiträume werden über alle Aufteilungen ihrer Monate und ihrer Ereignisse verglichen. Die Änderung des Tons ist die Teilung der Jahre mit dem größten standardisierten Unterschied der Mittel (CUSUM), geprüft gegen gemischte Ereignisse und gemischte Jahre, die Suche eingeschlossen; die Teile werden weiter geteilt, solange p unter 0,05 bleibt.

    {"*"}*Abstimmungen und Handel.** Übereinstimmung bei den Vereinten Nationen ist der Anteil der gemeinsamen namentlichen Abstimmungen, in denen beide gleich stimmten. Das Verhältnis im Handel reicht von der kleinsten Zahl der einen Seite geteilt durch die größte der anderen bis zur größten geteilt durch die kleinste.

# ## Which choice turns which finding?
text-0f74c3393a =
    ## Welche Festlegung lässt welchen Befund kippen?

# ## How are visits and silences counted?
text-1bb5946245 =
    ## Wie werden Besuche und Pausen gezählt?

# No interval is put on a share that holds summit trips. A visit *with a summit* is a bilateral visit or talk joined to one. Where a visit is dated by its month only, the silence has a lower and an upper length.
text-a8ae079e88 =
    Ein Anteil, der Gipfelreisen enthält, erhält kein Intervall. Ein Besuch *mit Gipfel* ist ein bilateraler Besuch oder ein bilaterales Gespräch, verbunden mit einem Gipfel. Wo ein Besuch nur nach dem Monat datiert ist, hat die Pause eine kleinste und eine größte Länge.

# ## How long is the border?
text-2d3b0eec94 =
    ## Wie lang ist die Grenze?

# ## How fast did it go, and where do the statements contradict each other?
text-ef46da69a5 =
    ## Wie schnell ging es, und wo widersprechen die Aussagen einander?

# Not every meeting published its step, so a gap in a sum is not an error of the speaker.
text-3f5c72ef33 =
    Nicht zu jedem Treffen wurde der Schritt veröffentlicht; eine Lücke in einer Summe ist daher kein Fehler dessen, der sie nannte.

# ## Is the turn of the tone more than chance?
text-0158a8d078 =
    ## Ist die Wende im Ton mehr als Zufall?

# Each truce of one war counts, so the means of years of fighting sit near zero. Years with one or two events say little. Shuffling whole months or years keeps together what came in one wave, and is the stricter test.
text-966ef4e269 =
    Jede Waffenruhe eines Krieges zählt; deshalb liegen die Mittel von Jahren mit Kämpfen nahe null. Jahre mit einem oder zwei Ereignissen sagen wenig. Werden ganze Monate oder Jahre gemischt, bleibt beisammen, was in einer Welle kam; das ist die strengere Prüfung.

# ## Do they vote alike at the United Nations?
text-f7be62b89a =
    ## Stimmen sie bei den Vereinten Nationen gleich ab?

# Agreement is high everywhere in the region, so only the comparison says anything; neighbouring ranks overlap in their intervals. Pairs did not all vote in the same years: Uzbekistan has no joint roll calls in 1992 and 1993, Turkmenistan few in 1995 and 1996.
#
# Every joint roll call counts the same, and abstention is a vote of its own. To 2019 the counts come from a published data set, from 2020 from our own count of roll calls, without emergency special sessions. Of 2024 only the roll calls to June are in; the year is left out.
text-36d2c09ab9 =
    Die Übereinstimmung ist überall in der Region hoch; aussagekräftig ist daher nur der Vergleich, und die Intervalle benachbarter Ränge überschneiden sich. Nicht alle Paare stimmten in denselben Jahren ab: Usbekistan hat 1992 und 1993 keine gemeinsamen namentlichen Abstimmungen, Turkmenistan 1995 und 1996 wenige.

    Jede gemeinsame namentliche Abstimmung zählt gleich viel, und Enthaltung ist eine eigene Stimme. Bis 2019 stammen die Zahlen aus einem veröffentlichten Datensatz, ab 2020 aus unserer eigenen Zählung der namentlichen Abstimmungen, ohne Notstandssondertagungen. Von 2024 sind nur die Abstimmungen bis Juni erfasst; das Jahr ist weggelassen.

# ## Every visit
text-8549660b94 =
    ## Jeder Besuch

# A level is given only where a source uses the word. Attendance marked *inferred* or *probable* rests on a list of participants.
text-8a12c247ea =
    Eine Ebene ist nur angegeben, wo eine Quelle das Wort gebraucht. Eine Teilnahme mit dem Vermerk *aus einer Liste erschlossen* oder *wahrscheinlich* beruht auf einer Teilnehmerliste.

# ## Every agreement
text-373ed0ca5a =
    ## Jedes Abkommen

# Of smaller clashes the talks are rarely on record.
text-8f65c0d37b =
    Zu kleineren Zusammenstößen sind die Gespräche selten verzeichnet.

# ## Every statement on kilometres and land
text-3635640590 =
    ## Jede Aussage zu Kilometern und Land

# ## Every figure of trade
text-4ffdb91ddb =
    ## Jede Zahl zum Handel

# The third-party series counts what each side recorded as imports, rounded to a million, and ends in 2014.
text-90eec6c231 =
    Die Reihe Dritter zählt, was jede Seite als Einfuhr verbuchte, auf eine Million gerundet, und endet 2014.

# ## Organisations and missions
text-7c7e358509 =
    ## Organisationen und Vertretungen

# Memberships and missions are shown whole, whatever the window. Most dates of joining are years of the Correlates of War list, which ends in 2014. *Not found* means that the sources read say nothing. A consulate general at Khujand stands twice: refused at an undated moment, later in preparation.
text-5c09bf215b =
    Mitgliedschaften und Vertretungen sind unabhängig vom Zeitraum vollständig gezeigt. Die meisten Beitrittsdaten sind Jahre aus der Liste des Projekts Correlates of War, die 2014 endet. *Nicht gefunden* heißt, dass die ausgewerteten Quellen nichts dazu sagen. Ein Generalkonsulat in Chudschand steht zweimal: zu einem undatierten Zeitpunkt abgelehnt, später in Vorbereitung.

# ## History, culture and the two articles
text-21f258b22c =
    ## Geschichte, Kultur und die beiden Artikel

# Statements are readings of one side's or a reporter's, kept apart from what was counted; support and opposition are not measured anywhere we could read. Statements and census figures are shown whole, whatever the window.
text-5feb24dc01 =
    Die Aussagen sind Deutungen einer Seite oder eines Berichterstatters und von dem getrennt, was gezählt wurde; Unterstützung und Ablehnung sind in keiner Quelle gemessen, die wir lesen konnten. Aussagen und Volkszählungen sind unabhängig vom Zeitraum vollständig gezeigt.

# ## Every event
text-97a724cd98 =
    ## Jedes Ereignis

# ## Your turn
#
# Three small analyses to change: each is an answer or a function of the library, whose frames and facts you can look at, cut and draw again.
text-fc3f9651bd =
    ## Jetzt sind Sie dran

    Drei kleine Auswertungen zum Verändern: Jede ist eine Antwort oder eine Funktion der Bibliothek, deren Tabellen und Fakten Sie ansehen, zuschneiden und neu zeichnen können.
