<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>cli</name>
    <message>
        <source>Where the dumps go</source>
        <translation>Waar de dumps komen</translation>
    </message>
    <message>
        <source>How many CVs</source>
        <translation>Hoeveel cv&apos;s</translation>
    </message>
    <message>
        <source>Another number gives another made-up werk.nl</source>
        <translation>Een ander getal geeft een ander verzonnen werk.nl</translation>
    </message>
    <message>
        <source>How many weekly dumps</source>
        <translation>Hoeveel weekdumps</translation>
    </message>
    <message>
        <source>Removes the week of --snapshot for good</source>
        <translation>Verwijdert de week van --snapshot voorgoed</translation>
    </message>
    <message>
        <source>It was not said which week to remove.</source>
        <translation>Er is niet gezegd welke week weg moet.</translation>
    </message>
    <message>
        <source>Name it with --snapshot, as 2015-03-02.</source>
        <translation>Noem die met --snapshot, als 2015-03-02.</translation>
    </message>
    <message>
        <source>The week of %1 was removed.</source>
        <translation>De week van %1 is verwijderd.</translation>
    </message>
    <message>
        <source>Folder, archive or, with a profile, file</source>
        <translation>Map, archief of, met een profiel, bestand</translation>
    </message>
    <message>
        <source>Profile that maps another source, by name or path</source>
        <translation>Profiel dat een andere bron koppelt, met naam of pad</translation>
    </message>
    <message>
        <source>Day the dump shows, as 2015-03-02</source>
        <translation>Peildatum van de dump, als 2015-03-02</translation>
    </message>
    <message>
        <source>Percentage of a file&apos;s rows that may be rejected; 5 without it</source>
        <translation>Percentage van de rijen van een bestand dat mag worden afgekeurd; zonder deze optie 5</translation>
    </message>
    <message>
        <source>Writes the rejected rows to this CSV file</source>
        <translation>Schrijft de afgekeurde rijen naar dit CSV-bestand</translation>
    </message>
    <message>
        <source>Puts it in the place of an earlier dump of that day</source>
        <translation>Zet de dump in de plaats van een eerdere met die peildatum</translation>
    </message>
    <message>
        <source>There is no occupation with the code &apos;%1&apos;.</source>
        <translation>Er is geen beroep met de code &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Use a code of the register, such as 5311.1.</source>
        <translation>Gebruik een code uit het register, zoals 5311.1.</translation>
    </message>
    <message>
        <source>Code of the first occupation</source>
        <translation>Code van het eerste beroep</translation>
    </message>
    <message>
        <source>Code of the last occupation</source>
        <translation>Code van het laatste beroep</translation>
    </message>
    <message>
        <source>How many ways</source>
        <translation>Hoeveel wegen</translation>
    </message>
    <message>
        <source>Fewest people a step is used for</source>
        <translation>Minste aantal mensen waarmee een stap meedoet</translation>
    </message>
    <message>
        <source>Code of the occupation people came from</source>
        <translation>Code van het beroep waar mensen vandaan kwamen</translation>
    </message>
    <message>
        <source>Code of the occupation people went to</source>
        <translation>Code van het beroep waar mensen heen gingen</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Eerste jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Laatste jaar</translation>
    </message>
    <message>
        <source>Region, municipality or province, by name or code</source>
        <translation>Arbeidsmarktregio, gemeente of provincie, met naam of code</translation>
    </message>
    <message>
        <source>Level of education, such as MBO4 or ONBEKEND</source>
        <translation>Opleidingsniveau, zoals MBO4 of ONBEKEND</translation>
    </message>
    <message>
        <source>Fewest people a step is shown for</source>
        <translation>Minste aantal mensen waarmee een stap wordt getoond</translation>
    </message>
    <message>
        <source>At most so many steps</source>
        <translation>Hoogstens zoveel stappen</translation>
    </message>
    <message>
        <source>It is not known which database is meant.</source>
        <translation>Het is niet bekend welke database u bedoelt.</translation>
    </message>
    <message>
        <source>Name it with --db FILE, or set SPIEGEL_DB.</source>
        <translation>Noem die met --db BESTAND, of zet SPIEGEL_DB.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date.</source>
        <translation>&apos;%1&apos; is geen datum.</translation>
    </message>
    <message>
        <source>Write it as 2015-03-02.</source>
        <translation>Schrijf die als 2015-03-02.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>De database</translation>
    </message>
    <message>
        <source>The week, as 2015-03-02; the newest without it</source>
        <translation>De week, als 2015-03-02; zonder deze optie de nieuwste</translation>
    </message>
    <message>
        <source>Answer as one JSON document</source>
        <translation>Antwoord als één JSON-document</translation>
    </message>
    <message>
        <source>Answer as CSV, where it is a table</source>
        <translation>Antwoord als CSV, waar het een tabel is</translation>
    </message>
    <message>
        <source>Language of messages: nl or en</source>
        <translation>Taal van de meldingen: nl of en</translation>
    </message>
    <message>
        <source>How many threads at most; the outcome is the same</source>
        <translation>Hoeveel draden hoogstens; de uitkomst is gelijk</translation>
    </message>
    <message>
        <source>Spiegelpaleis: careers, cards and figures from the weekly dump of werk.nl</source>
        <translation>Spiegelpaleis: loopbanen, kaarten en cijfers uit de weekdump van werk.nl</translation>
    </message>
    <message>
        <source>Use &apos;spiegel --help&apos; or &apos;spiegel VERB --help&apos; to see what is possible.</source>
        <translation>Met &apos;spiegel --help&apos; of &apos;spiegel OPDRACHT --help&apos; ziet u wat er kan.</translation>
    </message>
    <message>
        <source>Writes made-up weekly dumps, for training and tests</source>
        <translation>Schrijft verzonnen weekdumps, voor oefening en tests</translation>
    </message>
    <message>
        <source>Shows what is in the database, and how much of it is unknown</source>
        <translation>Toont wat er in de database staat, en hoeveel daarvan onbekend is</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rijen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolom</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Weeks: %1; shown: %2</source>
        <translation>Weken: %1; getoond: %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aanvaard</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgekeurd</translation>
    </message>
    <message>
        <source>added</source>
        <translation>erbij</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eraf</translation>
    </message>
    <message>
        <source>%1: columns that are not known here, left out: %2</source>
        <translation>%1: kolommen die hier niet bekend zijn, overgeslagen: %2</translation>
    </message>
    <message>
        <source>%1: columns that are absent, so unknown in every row: %2</source>
        <translation>%1: kolommen die ontbreken, dus in elke rij onbekend: %2</translation>
    </message>
    <message>
        <source>Looks through a dump as a load would, writing nothing</source>
        <translation>Bekijkt een dump zoals laden zou doen, maar schrijft niets</translation>
    </message>
    <message>
        <source>Loads a weekly dump into the database</source>
        <translation>Laadt een weekdump in de database</translation>
    </message>
    <message>
        <source>This week was in the database already, with the same content; nothing was written.</source>
        <translation>Deze week stond al in de database, met dezelfde inhoud; er is niets geschreven.</translation>
    </message>
    <message>
        <source>The week of %1 is older than the retention period: remove it with &apos;spiegel forget --snapshot %1&apos;.</source>
        <translation>De week van %1 is ouder dan de bewaartermijn: verwijder die met &apos;spiegel forget --snapshot %1&apos;.</translation>
    </message>
    <message>
        <source>way</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>people per step</source>
        <translation>mensen per stap</translation>
    </message>
    <message>
        <source>Shows the likeliest ways from one occupation to another</source>
        <translation>Toont de meest begane wegen van het ene beroep naar het andere</translation>
    </message>
    <message>
        <source>There is no way over steps that at least %1 people made.</source>
        <translation>Er is geen weg over stappen die minstens %1 mensen maakten.</translation>
    </message>
    <message>
        <source>Shows the rows that the load left out, and how to mend them</source>
        <translation>Toont de rijen die bij het laden zijn afgekeurd, en hoe ze te herstellen zijn</translation>
    </message>
    <message>
        <source>Only of this file, such as cv.csv</source>
        <translation>Alleen van dit bestand, zoals cv.csv</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>oplossing</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>people</source>
        <translation>mensen</translation>
    </message>
    <message>
        <source>of those who left</source>
        <translation>van wie vertrok</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>other steps, with fewer people</source>
        <translation>andere stappen, met minder mensen</translation>
    </message>
    <message>
        <source>few</source>
        <translation>weinig</translation>
    </message>
    <message>
        <source>Shows the steps people made from one occupation to the next</source>
        <translation>Toont de stappen die mensen maakten van het ene beroep naar het volgende</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Genomen: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no level of education.</source>
        <translation>&apos;%1&apos; is geen opleidingsniveau.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Gebruik een van: %1.</translation>
    </message>
    <message>
        <source>Cards: %1 written, %2 skipped, %3 failed. The list: %4</source>
        <translation>Kaarten: %1 geschreven, %2 overgeslagen, %3 mislukt. De lijst: %4</translation>
    </message>
    <message>
        <source>The list of CVs could not be read.</source>
        <translation>De lijst met cv&apos;s kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Give a text file with one CV number a line.</source>
        <translation>Geef een tekstbestand met één cv-nummer per regel.</translation>
    </message>
    <message>
        <source>Makes many cards; run again after a stop it does what is left</source>
        <translation>Maakt veel kaarten; na een onderbreking doet een nieuwe start wat nog over is</translation>
    </message>
    <message>
        <source>Only CVs of this branch</source>
        <translation>Alleen cv&apos;s van deze vestiging</translation>
    </message>
    <message>
        <source>Folder for the cards</source>
        <translation>Map voor de kaarten</translation>
    </message>
    <message>
        <source>Share I of N of the work, as 1/8</source>
        <translation>Deel I van N van het werk, als 1/8</translation>
    </message>
    <message>
        <source>Joins the manifests of all shards in the folder</source>
        <translation>Voegt de manifesten van alle delen in de map samen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of the work.</source>
        <translation>&apos;%1&apos; is geen deel van het werk.</translation>
    </message>
    <message>
        <source>Write it as 1/8: the first of eight.</source>
        <translation>Schrijf het als 1/8: het eerste van acht.</translation>
    </message>
    <message>
        <source>It was not said which cards to make.</source>
        <translation>Er is niet gezegd welke kaarten gemaakt moeten worden.</translation>
    </message>
    <message>
        <source>Say &apos;spiegel cards cv --out FOLDER&apos;.</source>
        <translation>Zeg &apos;spiegel cards cv --out MAP&apos;.</translation>
    </message>
    <message>
        <source>The export could not be written down in the database:</source>
        <translation>De uitgifte kon niet in de database worden genoteerd:</translation>
    </message>
    <message>
        <source>Makes one card as PDF, or its content as JSON</source>
        <translation>Maakt één kaart als PDF, of de inhoud ervan als JSON</translation>
    </message>
    <message>
        <source>Number of the CV</source>
        <translation>Nummer van het cv</translation>
    </message>
    <message>
        <source>PDF file; to standard output without it</source>
        <translation>PDF-bestand; zonder deze optie naar de standaarduitvoer</translation>
    </message>
    <message>
        <source>There is no CV %1 in the week of %2.</source>
        <translation>Er is geen cv %1 in de week van %2.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week with --snapshot.</source>
        <translation>Kijk het nummer na, of kies een andere week met --snapshot.</translation>
    </message>
    <message>
        <source>Shows the CVs that are most like one CV, and what they share</source>
        <translation>Toont de cv&apos;s die het meest op één cv lijken, en wat ze delen</translation>
    </message>
    <message>
        <source>At most so many peers</source>
        <translation>Hoogstens zoveel mensen</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>cv</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>shared, what counts most first</source>
        <translation>gedeeld, wat het zwaarst telt eerst</translation>
    </message>
    <message>
        <source>Shows how the peer search sees a CV: its features and what they weigh</source>
        <translation>Toont hoe het zoeken naar gelijken een cv ziet: de kenmerken en wat ze wegen</translation>
    </message>
    <message>
        <source>Number of the CV; all CVs without it</source>
        <translation>Nummer van het cv; zonder nummer alle cv&apos;s</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>people who have it</source>
        <translation>mensen die het hebben</translation>
    </message>
    <message>
        <source>what most people go to</source>
        <translation>waar de meeste mensen heen gaan</translation>
    </message>
    <message>
        <source>by the last occupation (Markov, first order)</source>
        <translation>naar het laatste beroep (Markov, eerste orde)</translation>
    </message>
    <message>
        <source>by the last two occupations (Markov, second order)</source>
        <translation>naar de laatste twee beroepen (Markov, tweede orde)</translation>
    </message>
    <message>
        <source>people like this person</source>
        <translation>mensen zoals deze persoon</translation>
    </message>
    <message>
        <source>people like this person and Markov together</source>
        <translation>mensen zoals deze persoon en Markov samen</translation>
    </message>
    <message>
        <source>The table of weights could not be read.</source>
        <translation>De tabel met gewichten kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Look whether the file is there and is yours.</source>
        <translation>Kijk of het bestand er is en van u is.</translation>
    </message>
    <message>
        <source>Hides the last step of careers and shows how well it is predicted</source>
        <translation>Verbergt de laatste stap van loopbanen en toont hoe goed die wordt voorspeld</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>voorspelling</translation>
    </message>
    <message>
        <source>in the first 5</source>
        <translation>in de eerste 5</translation>
    </message>
    <message>
        <source>in the first 10</source>
        <translation>in de eerste 10</translation>
    </message>
    <message>
        <source>mean of 1 / rank</source>
        <translation>gemiddelde van 1 / plaats</translation>
    </message>
    <message>
        <source>Careers with a step: %1. Tried on: %2.</source>
        <translation>Loopbanen met een stap: %1. Geprobeerd op: %2.</translation>
    </message>
    <message>
        <source>Mixed: %1 by peers (likeness to the power %2), the rest by Markov of order %3.</source>
        <translation>Gemengd: %1 naar mensen zoals deze (gelijkenis tot de macht %2), de rest naar Markov van orde %3.</translation>
    </message>
    <message>
        <source>So few careers say nothing about how good a prediction is.</source>
        <translation>Zo weinig loopbanen zeggen niets over hoe goed een voorspelling is.</translation>
    </message>
    <message>
        <source>Only CVs that are new or changed since that week, as 2015-02-23</source>
        <translation>Alleen cv&apos;s die nieuw of gewijzigd zijn sinds die week, zoals 2015-02-23</translation>
    </message>
    <message>
        <source>adviser: one PDF per adviser, ready to print on both sides</source>
        <translation>adviser: een PDF per adviseur, klaar om dubbelzijdig te printen</translation>
    </message>
    <message>
        <source>Puts everything into this zip too, with a password (AES-256); names of files stay readable</source>
        <translation>Zet alles ook in deze zip, met een wachtwoord (AES-256); de namen van de bestanden blijven leesbaar</translation>
    </message>
    <message>
        <source>File with the password of the zip on its first line; else $SPIEGEL_ZIP_PASSWORD, else it is asked for</source>
        <translation>Bestand met het wachtwoord van de zip op de eerste regel; anders $SPIEGEL_ZIP_PASSWORD, en anders wordt het gevraagd</translation>
    </message>
    <message>
        <source>A zip needs a password, and there is no terminal to ask for it.</source>
        <translation>Een zip heeft een wachtwoord nodig, en er is geen terminal om het te vragen.</translation>
    </message>
    <message>
        <source>Use --password-file, or $SPIEGEL_ZIP_PASSWORD.</source>
        <translation>Gebruik --password-file, of $SPIEGEL_ZIP_PASSWORD.</translation>
    </message>
    <message>
        <source>Password for the zip: </source>
        <translation>Wachtwoord voor de zip: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Begin opnieuw.</translation>
    </message>
    <message>
        <source>Table of weights to try, instead of the one in use</source>
        <translation>Tabel met gewichten om te proberen, in plaats van die in gebruik</translation>
    </message>
    <message>
        <source>Weights of version %1.</source>
        <translation>Gewichten van versie %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no variable to count by.</source>
        <translation>&apos;%1&apos; is geen kenmerk om naar te tellen.</translation>
    </message>
    <message>
        <source>Gives out a table about a group of people, so that nobody is exposed</source>
        <translation>Geeft een tabel uit over een groep mensen, zonder dat iemand herkenbaar is</translation>
    </message>
    <message>
        <source>sonar, cv or vacancy</source>
        <translation>sonar, cv of vacancy</translation>
    </message>
    <message>
        <source>What to count by, once or twice: birth, education, hours, sex, regime, available, occupation-group, branch, region, municipality, postcode</source>
        <translation>Waarnaar geteld wordt, een- of tweemaal: birth, education, hours, sex, regime, available, occupation-group, branch, region, municipality, postcode</translation>
    </message>
    <message>
        <source>Postcode to travel to</source>
        <translation>Postcode waar men heen reist</translation>
    </message>
    <message>
        <source>Minutes of travel at most</source>
        <translation>Hoogstens zoveel minuten reizen</translation>
    </message>
    <message>
        <source>auto, ov or fiets</source>
        <translation>auto, ov of fiets</translation>
    </message>
    <message>
        <source>national: beside the country</source>
        <translation>national: naast het hele land</translation>
    </message>
    <message>
        <source>Only who has this value, as in sex=V; more than once for more</source>
        <translation>Alleen wie deze waarde heeft, zoals sex=V; vaker voor meer</translation>
    </message>
    <message>
        <source>Keeps those of whom a filter knows nothing</source>
        <translation>Houdt mensen erin van wie een filter niets weet</translation>
    </message>
    <message>
        <source>Smallest group that may be spoken of</source>
        <translation>Kleinste groep waarover iets gezegd mag worden</translation>
    </message>
    <message>
        <source>Rounds to multiples of this</source>
        <translation>Rondt af op veelvouden hiervan</translation>
    </message>
    <message>
        <source>Only shows what would go out; nothing is logged</source>
        <translation>Laat alleen zien wat naar buiten zou gaan; er wordt niets vastgelegd</translation>
    </message>
    <message>
        <source>Who gets the table</source>
        <translation>Wie de tabel krijgt</translation>
    </message>
    <message>
        <source>Legal ground for giving it out</source>
        <translation>Juridische grond voor de uitgifte</translation>
    </message>
    <message>
        <source>Count by one variable, or by two different ones.</source>
        <translation>Tel naar één kenmerk, of naar twee verschillende.</translation>
    </message>
    <message>
        <source>--compare national goes with one --by.</source>
        <translation>--compare national gaat samen met één --by.</translation>
    </message>
    <message>
        <source>linked by the dump itself</source>
        <translation>gekoppeld door de dump zelf</translation>
    </message>
    <message>
        <source>linked by what they have in common</source>
        <translation>gekoppeld door wat overeenkomt</translation>
    </message>
    <message>
        <source>doubtful: for somebody to judge</source>
        <translation>twijfel: om zelf te beoordelen</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>niet gekoppeld</translation>
    </message>
    <message>
        <source>people of Sonar</source>
        <translation>mensen in Sonar</translation>
    </message>
    <message>
        <source>share of Sonar</source>
        <translation>deel van Sonar</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>of those linked by what they have in common, probably somebody else</source>
        <translation>gekoppeld door wat overeenkomt, maar waarschijnlijk iemand anders</translation>
    </message>
    <message>
        <source>Sonar</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>field</source>
        <translation>veld</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>unknown in Sonar</source>
        <translation>onbekend in Sonar</translation>
    </message>
    <message>
        <source>unknown in the CV</source>
        <translation>onbekend in het cv</translation>
    </message>
    <message>
        <source>unknown in both</source>
        <translation>onbekend in beide</translation>
    </message>
    <message>
        <source>Of %1 people of Sonar %2 also have a CV of this week (%3).</source>
        <translation>Van %1 mensen in Sonar hebben er %2 ook een cv in deze week (%3).</translation>
    </message>
    <message>
        <source>Given CVs that are not in this week: %1.</source>
        <translation>Gegeven cv&apos;s die niet in deze week staan: %1.</translation>
    </message>
    <message>
        <source>People whose CV is given to somebody else too: %1.</source>
        <translation>Mensen van wie het cv ook aan iemand anders is gegeven: %1.</translation>
    </message>
    <message>
        <source>chance from</source>
        <translation>kans van</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>paren</translation>
    </message>
    <message>
        <source>right, expected</source>
        <translation>goed, verwacht</translation>
    </message>
    <message>
        <source>right</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>Tried on %1 given links: %2 linked, of which %3 right (precision %4); found of all: %5.</source>
        <translation>Geprobeerd op %1 gegeven koppelingen: %2 gekoppeld, waarvan %3 goed (precisie %4); gevonden van alle: %5.</translation>
    </message>
    <message>
        <source>Links are reckoned only when a legal ground is recorded, and none is.</source>
        <translation>Koppelingen worden pas uitgerekend als er een wettelijke grondslag is vastgelegd, en die is er niet.</translation>
    </message>
    <message>
        <source>Whoever may decide on it records it once: spiegel link --ground &quot;the decision, by whom and when&quot;.</source>
        <translation>Wie erover gaat, legt hem één keer vast: spiegel link --ground &quot;het besluit, van wie en wanneer&quot;.</translation>
    </message>
    <message>
        <source>Links the people of Sonar to CVs</source>
        <translation>Koppelt de mensen in Sonar aan cv&apos;s</translation>
    </message>
    <message>
        <source>Records the legal ground for reckoning links: the decision, by whom and when</source>
        <translation>Legt de grondslag vast om koppelingen uit te rekenen: het besluit, van wie en wanneer</translation>
    </message>
    <message>
        <source>Withdraws the legal ground: only the given links are left</source>
        <translation>Trekt de grondslag in: alleen de gegeven koppelingen blijven over</translation>
    </message>
    <message>
        <source>Shows each pair with its chance, instead of how many; for inzage only</source>
        <translation>Toont elk paar met zijn kans, in plaats van hoeveel; alleen ter inzage</translation>
    </message>
    <message>
        <source>Shows where the two sources differ, of who is in both by a given link</source>
        <translation>Toont waarin de twee bronnen verschillen, bij wie door een gegeven koppeling in beide staat</translation>
    </message>
    <message>
        <source>Hides the given links and shows how many of them are found</source>
        <translation>Verbergt de gegeven koppelingen en toont hoeveel ervan worden gevonden</translation>
    </message>
    <message>
        <source>Reckoned on this ground, recorded at %1: %2</source>
        <translation>Uitgerekend op deze grondslag, vastgelegd op %1: %2</translation>
    </message>
    <message>
        <source>Shows types of people near a postcode, none of whom can be recognised</source>
        <translation>Toont typen mensen rond een postcode, waarin niemand te herkennen is (persona&apos;s)</translation>
    </message>
    <message>
        <source>Postcode of the work, 4 digits</source>
        <translation>Postcode van het werk, 4 cijfers</translation>
    </message>
    <message>
        <source>Travel time from home, in minutes at most</source>
        <translation>Reistijd van huis, hoogstens zoveel minuten</translation>
    </message>
    <message>
        <source>auto, ov or fiets: by car, public transport or bicycle</source>
        <translation>auto, ov of fiets: waarmee men reist</translation>
    </message>
    <message>
        <source>Best first for this vacancy</source>
        <translation>Wat het best past bij deze vacature eerst</translation>
    </message>
    <message>
        <source>Best first for this employer&apos;s vacancies</source>
        <translation>Wat het best past bij de vacatures van deze werkgever eerst</translation>
    </message>
    <message>
        <source>Best first for this occupation (code)</source>
        <translation>Wat het best past bij dit beroep (code) eerst</translation>
    </message>
    <message>
        <source>Fewest people a type is shown for</source>
        <translation>Kleinste aantal mensen waarvoor een type getoond wordt</translation>
    </message>
    <message>
        <source>To whom it is given, for the log</source>
        <translation>Aan wie het gegeven wordt, voor het logboek</translation>
    </message>
    <message>
        <source>The legal ground, for the log</source>
        <translation>De juridische grondslag, voor het logboek</translation>
    </message>
    <message>
        <source>Who are meant by the reference of a type that was given out</source>
        <translation>Wie bedoeld zijn met het kenmerk van een type dat gegeven is</translation>
    </message>
    <message>
        <source>For your own eyes: true numbers, not logged, not given out</source>
        <translation>Alleen voor uzelf: echte aantallen, niet vastgelegd, niet om te geven</translation>
    </message>
    <message>
        <source>INTERNAL: reference %1, release %2, week of %3: %4 people</source>
        <translation>INTERN: kenmerk %1, uitgifte %2, week van %3: %4 mensen</translation>
    </message>
    <message>
        <source>anything else: %1</source>
        <translation>al het andere: %1</translation>
    </message>
    <message>
        <source>none that enough of them have</source>
        <translation>geen die genoeg van hen hebben</translation>
    </message>
    <message>
        <source>Suits this work</source>
        <translation>Past bij dit werk</translation>
    </message>
    <message>
        <source>direction: %1</source>
        <translation>richting: %1</translation>
    </message>
    <message>
        <source>; education: %1</source>
        <translation>; opleiding: %1</translation>
    </message>
    <message>
        <source>; hours: %1</source>
        <translation>; uren: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Competences asked for</source>
        <translation>Gevraagde competenties</translation>
    </message>
    <message>
        <source>Tasks known</source>
        <translation>Taken die zij kennen</translation>
    </message>
    <message>
        <source>Professional competences</source>
        <translation>Vakcompetenties</translation>
    </message>
    <message>
        <source>Personal competences</source>
        <translation>Gedragscompetenties</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>What now</source>
        <translation>En dan?</translation>
    </message>
    <message>
        <source>Everybody fits in one of these types.</source>
        <translation>Iedereen past in een van deze typen.</translation>
    </message>
    <message>
        <source>Some people fit in none of these types.</source>
        <translation>Enkele mensen passen in geen van deze typen.</translation>
    </message>
    <message>
        <source>At least %1 people fit in none of these types.</source>
        <translation>Ten minste %1 mensen passen in geen van deze typen.</translation>
    </message>
    <message>
        <source>%1 people fit in none of these types.</source>
        <translation>%1 mensen passen in geen van deze typen.</translation>
    </message>
    <message>
        <source>Types of people within %1 minutes of %2, %3 (%4), week of %5</source>
        <translation>Typen mensen binnen %1 minuten van %2, %3 (%4), week van %5</translation>
    </message>
    <message>
        <source>INTERNAL: true numbers, not to be given out</source>
        <translation>INTERN: echte aantallen, niet om te geven</translation>
    </message>
    <message>
        <source>Best first for %1</source>
        <translation>Wat het best past eerst, voor %1</translation>
    </message>
    <message>
        <source>at least %1 people</source>
        <translation>ten minste %1 mensen</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 mensen</translation>
    </message>
    <message>
        <source>Type %1: %2</source>
        <translation>Type %1: %2</translation>
    </message>
    <message>
        <source>, reference %1</source>
        <translation>, kenmerk %1</translation>
    </message>
    <message>
        <source>No group is smaller than %1 people; what is sensitive differs within every group. Told of the keys: %2.</source>
        <translation>Geen groep is kleiner dan %1 mensen, en wat gevoelig is verschilt binnen elke groep. Van de kenmerken van mensen wordt %2 verteld.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>records</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>gemiddelde score</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>tegenspraken</translation>
    </message>
    <message>
        <source>filled in the least</source>
        <translation>het minst ingevuld</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>share</source>
        <translation>deel</translation>
    </message>
    <message>
        <source>filled in: %1</source>
        <translation>ingevuld: %1</translation>
    </message>
    <message>
        <source>contradiction: %1</source>
        <translation>tegenspraak: %1</translation>
    </message>
    <message>
        <source>Records: %1. Score, 0 to 100: mean %2, median %3.</source>
        <translation>Aantal: %1. Score, 0 tot 100: gemiddeld %2, mediaan %3.</translation>
    </message>
    <message>
        <source>Shows how well CVs, Sonar or vacancies are filled in, and what contradicts itself</source>
        <translation>Toont hoe goed cv&apos;s, Sonar of vacatures zijn ingevuld, en wat zichzelf tegenspreekt</translation>
    </message>
    <message>
        <source>A line for each branch, adviser, region or week</source>
        <translation>Een regel per vestiging, adviseur, regio of week</translation>
    </message>
    <message>
        <source>cv, wajong (Sonar) or vacancy</source>
        <translation>cv, wajong (Sonar) of vacancy</translation>
    </message>
    <message>
        <source>%1 does not go with cards of vacancies.</source>
        <translation>%1 gaat niet samen met kaarten van vacatures.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no judgement.</source>
        <translation>&apos;%1&apos; is geen oordeel.</translation>
    </message>
    <message>
        <source>Write the number in Sonar, that of the CV and J, N or -, with = between them.</source>
        <translation>Schrijf het nummer in Sonar, dat van het cv en J, N of -, met = ertussen.</translation>
    </message>
    <message>
        <source>Remembers that they are the same person (J), are not (N), or takes it back (-), as in SO0000012=CV0000345=J; more than once for more</source>
        <translation>Onthoudt dat zij dezelfde zijn (J), niet dezelfde (N), of neemt dat terug (-), zoals SO0000012=CV0000345=J; vaker voor meer</translation>
    </message>
    <message>
        <source>Only the open vacancies of the employer with this number</source>
        <translation>Alleen de open vacatures van de werkgever met dit nummer</translation>
    </message>
    <message>
        <source>--employer goes with cards of vacancies only.</source>
        <translation>--employer hoort alleen bij kaarten van vacatures.</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Weggelaten: %1: %2</translation>
    </message>
    <message>
        <source>Gives out a report about an area, composed from tables, charts, maps, personas and text</source>
        <translation>Geeft een rapport over een gebied uit, samengesteld uit tabellen, grafieken, kaarten, persona&apos;s en tekst</translation>
    </message>
    <message>
        <source>Which report: a name, or a file of blocks (NAME.json)</source>
        <translation>Welk rapport: een naam, of een bestand met blokken (NAAM.json)</translation>
    </message>
    <message>
        <source>Who gets the report</source>
        <translation>Wie het rapport krijgt</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>De PDF</translation>
    </message>
    <message>
        <source>The same figures as a spreadsheet</source>
        <translation>Dezelfde aantallen als rekenblad</translation>
    </message>
    <message>
        <source>--preview writes no files: what goes into a file is given out.</source>
        <translation>--preview schrijft geen bestanden: wat in een bestand komt, is uitgegeven.</translation>
    </message>
    <message>
        <source>Say where the report goes with --out FILE.pdf or --xlsx FILE.xlsx, or look with --preview.</source>
        <translation>Zeg met --out BESTAND.pdf of --xlsx BESTAND.xlsx waar het rapport heen gaat, of kijk met --preview.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Vacatures</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>on the stop list</source>
        <translation>op de stoplijst</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>Makes drafts of messages to employers with their vacaturekaarten; sends nothing</source>
        <translation>Maakt concepten van berichten aan werkgevers met hun vacaturekaarten; verstuurt niets</translation>
    </message>
    <message>
        <source>Folder for drafts, cards and the list</source>
        <translation>Map voor concepten, kaarten en de lijst</translation>
    </message>
    <message>
        <source>Only the employer with this number</source>
        <translation>Alleen de werkgever met dit nummer</translation>
    </message>
    <message>
        <source>Who it is from, as &apos;Name &lt;name@example.nl&gt;&apos;</source>
        <translation>Van wie het is, als &apos;Naam &lt;naam@example.nl&gt;&apos;</translation>
    </message>
    <message>
        <source>A text file with the letter; else the usual one</source>
        <translation>Een tekstbestand met de brief; anders de gewone</translation>
    </message>
    <message>
        <source>Only shows who would get what; writes and logs nothing</source>
        <translation>Toont alleen wie wat zou krijgen; schrijft niets en legt niets vast</translation>
    </message>
    <message>
        <source>Puts on the stop list: an employer&apos;s number, an address, or a domain as @example.nl; more than once for more</source>
        <translation>Zet op de stoplijst: het nummer van een werkgever, een adres, of een domein als @example.nl; vaker voor meer</translation>
    </message>
    <message>
        <source>Takes off the stop list</source>
        <translation>Haalt van de stoplijst</translation>
    </message>
    <message>
        <source>Shows the stop list</source>
        <translation>Toont de stoplijst</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not on the stop list.</source>
        <translation>&apos;%1&apos; stond niet op de stoplijst.</translation>
    </message>
    <message>
        <source>Drafts: %1; on the stop list %2, without an address %3. The list: %4</source>
        <translation>Concepten: %1; op de stoplijst %2, zonder adres %3. De lijst: %4</translation>
    </message>
    <message>
        <source>Give --out with --from, or --preview, or change the stop list with --stop, --unstop or --stops.</source>
        <translation>Geef --out met --from, of --preview, of wijzig de stoplijst met --stop, --unstop of --stops.</translation>
    </message>
    <message>
        <source>Which cards: cv; wajong: what is possible, and tasks near by; vacancy: for employers; or occupation: for everybody. The last two are protected and logged</source>
        <translation>Welke kaarten: cv; wajong: wat kan, en taken dichtbij; vacancy: voor werkgevers; of occupation: voor iedereen. De laatste twee worden beschermd en vastgelegd</translation>
    </message>
    <message>
        <source>Only the CVs (or vacancies, or codes of occupations) in this text file, one a line</source>
        <translation>Alleen de cv&apos;s (of vacatures, of codes van beroepen) in dit tekstbestand, één per regel</translation>
    </message>
    <message>
        <source>Names of the files, with {cv} {vestiging} {adviseur} {beroep}; of vacancies {vacature} {werkgever} {beroep}; of occupations {code} {beroep}</source>
        <translation>Namen van de bestanden, met {cv} {vestiging} {adviseur} {beroep}; van vacatures {vacature} {werkgever} {beroep}; van beroepen {code} {beroep}</translation>
    </message>
    <message>
        <source>%1 does not go with cards of occupations.</source>
        <translation>%1 gaat niet samen met kaarten van beroepen.</translation>
    </message>
    <message>
        <source>For an occupation: werknl, the dump, or openmatch, the public data of UWV; without it the dump where there is one</source>
        <translation>Voor een beroep: werknl, de dump, of openmatch, de openbare data van UWV; zonder deze optie de dump als die er is</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>betekenis</translation>
    </message>
    <message>
        <source>in this week</source>
        <translation>in deze week</translation>
    </message>
    <message>
        <source>Shows codes of another source that nobody knows, and remembers what they mean</source>
        <translation>Laat codes van een andere bron zien die niemand kent, en onthoudt wat ze betekenen</translation>
    </message>
    <message>
        <source>Remembers the meanings in this CSV file, as --csv writes it</source>
        <translation>Onthoudt de betekenissen in dit CSV-bestand, zoals --csv het schrijft</translation>
    </message>
    <message>
        <source>Only codes without a meaning</source>
        <translation>Alleen codes zonder betekenis</translation>
    </message>
    <message>
        <source>%1 meanings remembered, %2 taken back. They hold from the next load; load this week again with --replace to see them in it.</source>
        <translation>%1 betekenissen onthouden, %2 teruggenomen. Ze gelden vanaf de volgende keer laden; laad deze week opnieuw met --replace om ze daarin te zien.</translation>
    </message>
    <message>
        <source>%1 codes are not known: unknown in their rows. &apos;spiegel codes&apos; shows them and takes what they mean.</source>
        <translation>%1 codes zijn niet bekend: onbekend in hun rijen. &apos;spiegel codes&apos; laat ze zien en onthoudt wat ze betekenen.</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Toont de versie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Achter %1 ontbreekt een waarde.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no number.</source>
        <translation>%1: &apos;%2&apos; is geen getal.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no number from %3 to %4.</source>
        <translation>%1: &apos;%2&apos; is geen getal van %3 tot en met %4.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not possible. Choose from: %3.</source>
        <translation>%1: &apos;%2&apos; kan niet. Kies uit: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 en %2 gaan niet samen.</translation>
    </message>
    <message>
        <source>%1 goes only with %2.</source>
        <translation>%1 gaat alleen samen met %2.</translation>
    </message>
    <message>
        <source>This is not known here: %1</source>
        <translation>Dit is hier niet bekend: %1</translation>
    </message>
    <message>
        <source>These are not known here: %1</source>
        <translation>Deze zijn hier niet bekend: %1</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Zeg wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; to do.</source>
        <translation>De opdracht &apos;%1&apos; bestaat niet.</translation>
    </message>
    <message>
        <source>%1 Choose from: %2.</source>
        <translation>%1 Kies uit: %2.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In deze volgorde</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(nodig)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>niet met</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>alleen met</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>GETAL</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Toont deze hulp</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>careers</source>
        <translation>loopbanen</translation>
    </message>
    <message>
        <source>Also for each level of education or each region</source>
        <translation>Ook voor elk opleidingsniveau of elke regio</translation>
    </message>
    <message>
        <source>For a vacancy that is not there yet: the code of its occupation</source>
        <translation>Voor een vacature die er nog niet is: de code van het beroep</translation>
    </message>
    <message>
        <source>Of it: postcode of the work, 4 digits</source>
        <translation>Daarvan: postcode van het werk, 4 cijfers</translation>
    </message>
    <message>
        <source>Of it: the education that is asked for, such as MBO2</source>
        <translation>Daarvan: de gevraagde opleiding, zoals MBO2</translation>
    </message>
    <message>
        <source>Of it: least hours a week</source>
        <translation>Daarvan: minste uren per week</translation>
    </message>
    <message>
        <source>Of it: most hours a week</source>
        <translation>Daarvan: meeste uren per week</translation>
    </message>
    <message>
        <source>Of it: years of experience</source>
        <translation>Daarvan: jaren ervaring</translation>
    </message>
    <message>
        <source>Of it: code of a competence; repeatable</source>
        <translation>Daarvan: code van een competentie; herhaalbaar</translation>
    </message>
    <message>
        <source>Of it: name of the employer</source>
        <translation>Daarvan: naam van de werkgever</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of education.</source>
        <translation>&quot;%1&quot; is geen opleidingsniveau.</translation>
    </message>
    <message>
        <source>Give one of: %1</source>
        <translation>Geef een van: %1</translation>
    </message>
    <message>
        <source>Only a card of a vacancy can be made of a description.</source>
        <translation>Alleen een vacaturekaart kan van een beschrijving worden gemaakt.</translation>
    </message>
    <message>
        <source>Name who or what the card is about with --id.</source>
        <translation>Noem met --id over wie of wat de kaart gaat.</translation>
    </message>
    <message>
        <source>Which card: cv; wajong: what is possible, and tasks near by; vacancy: for its employer; employer: of all its open vacancies; or occupation: for everybody. The last three are protected and logged</source>
        <translation>Welke kaart: cv; wajong: wat mogelijk is, en taken in de buurt; vacancy: voor de werkgever ervan; employer: over al zijn open vacatures; of occupation: voor iedereen. De laatste drie zijn beschermd en worden vastgelegd</translation>
    </message>
    <message>
        <source>Number of the CV (for wajong also of the Sonar client), of the vacancy or of the employer, or the code of the occupation</source>
        <translation>Nummer van het cv (bij wajong ook van de Sonar-cliënt), van de vacature of van de werkgever, of de code van het beroep</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>What an employer gets: vacancy, a card of each open vacancy (usual), or employer, one card over all of them</source>
        <translation>Wat een werkgever krijgt: vacancy, een kaart van elke open vacature (gewoon), of employer, één kaart over alle samen</translation>
    </message>
    <message>
        <source>For an occupation: tell also how tight its labour market is within 30 minutes of this postcode, 4 digits</source>
        <translation>Voor een beroep: vertel ook hoe krap de arbeidsmarkt is binnen 30 minuten van deze postcode, 4 cijfers</translation>
    </message>
    <message>
        <source>Only a card of an occupation tells of the surroundings of a postcode.</source>
        <translation>Alleen een beroepenkaart vertelt iets over de omgeving van een postcode.</translation>
    </message>
    <message>
        <source>Leave --around out.</source>
        <translation>Laat --around weg.</translation>
    </message>
</context>
</TS>
