<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::start::FigureCard</name>
    <message>
        <source>not in this week</source>
        <translation>niet in deze week</translation>
    </message>
</context>
<context>
    <name>spiegel::start::FillPanel</name>
    <message>
        <source>How full is every field?</source>
        <translation>Hoe vol is elk veld?</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>%1: known of %2 rows; hatched is unknown</source>
        <translation>%1: bekend van %2 rijen; gestreept is onbekend</translation>
    </message>
</context>
<context>
    <name>spiegel::start::LoadCard</name>
    <message>
        <source>This week&apos;s load</source>
        <translation>Lading van deze week</translation>
    </message>
    <message>
        <source>See the rejects</source>
        <translation>Afgewezen rijen bekijken</translation>
    </message>
    <message>
        <source>How this week was loaded is not known.</source>
        <translation>Hoe deze week is geladen, is niet bekend.</translation>
    </message>
    <message>
        <source>%1 rows, none rejected</source>
        <translation>%1 rijen, geen afgewezen</translation>
    </message>
    <message>
        <source>%1 rows, %2 rejected (%3)</source>
        <translation>%1 rijen, %2 afgewezen (%3)</translation>
    </message>
    <message>
        <source>%1, in %2, with version %3</source>
        <translation>%1, in %2, met versie %3</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, profiel %2</translation>
    </message>
    <message>
        <source>See the reject</source>
        <translation>De afgewezen rij bekijken</translation>
    </message>
    <message>
        <source>See the %1 rejects</source>
        <translation>De %1 afgewezen rijen bekijken</translation>
    </message>
</context>
<context>
    <name>spiegel::start::StartPage</name>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Load a weekly dump of werk.nl: a folder or an archive. Or make a demonstration with 20,000 made-up CVs to look around.</source>
        <translation>Laad een weekdump van werk.nl: een map of een archief. Of maak een demonstratie met 20.000 verzonnen cv&apos;s om rond te kijken.</translation>
    </message>
    <message>
        <source>Load a dump …</source>
        <translation>Dump laden …</translation>
    </message>
    <message>
        <source>Make a demonstration</source>
        <translation>Demonstratie maken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Week van %1</translation>
    </message>
    <message>
        <source>demonstration: all people are made up</source>
        <translation>demonstratie: alle mensen zijn verzonnen</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>bron: %1</translation>
    </message>
    <message>
        <source>The fields are being counted …</source>
        <translation>De velden worden geteld …</translation>
    </message>
    <message>
        <source>Opening the week</source>
        <translation>De week openen</translation>
    </message>
    <message>
        <source>Counting how full every field is</source>
        <translation>Tellen hoe vol elk veld is</translation>
    </message>
    <message>
        <source>Stopped before the fields were counted.</source>
        <translation>Gestopt voordat de velden waren geteld.</translation>
    </message>
    <message>
        <source>Counting the jobs without a code</source>
        <translation>Banen zonder code tellen</translation>
    </message>
    <message>
        <source>1 week is older than the retention period of %1 weeks.</source>
        <translation>1 week is ouder dan de bewaartermijn van %1 weken.</translation>
    </message>
    <message>
        <source>%1 weeks are older than the retention period of %2 weeks.</source>
        <translation>%1 weken zijn ouder dan de bewaartermijn van %2 weken.</translation>
    </message>
    <message>
        <source>Personal data may not be kept longer than needed. Removing is for good.</source>
        <translation>Persoonsgegevens mogen niet langer worden bewaard dan nodig is. Verwijderen is voorgoed.</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Weken bekijken</translation>
    </message>
    <message>
        <source>%1 per CV</source>
        <translation>%1 per cv</translation>
    </message>
    <message>
        <source>%1 with a CV</source>
        <translation>%1 met een cv</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>The database is being opened.</source>
        <translation>De database wordt geopend.</translation>
    </message>
    <message>
        <source>No week of werk.nl is loaded yet</source>
        <translation>Er is nog geen week van werk.nl geladen</translation>
    </message>
    <message>
        <source>There is public data: UWV Open Match Data, the newest week that of %1. Load a weekly dump of werk.nl for all the rest.</source>
        <translation>Er zijn openbare gegevens: UWV Open Match Data, met als nieuwste week die van %1. Laad een weekdump van werk.nl voor al het andere.</translation>
    </message>
    <message>
        <source>Show the public figures</source>
        <translation>De openbare cijfers bekijken</translation>
    </message>
</context>
<context>
    <name>spiegel::start::TitlesCard</name>
    <message>
        <source>Give titles a code</source>
        <translation>Titels een code geven</translation>
    </message>
    <message>
        <source>Careers with a gap</source>
        <translation>Loopbanen met een gat</translation>
    </message>
    <message>
        <source>Counting the jobs without a code …</source>
        <translation>De banen zonder code worden geteld …</translation>
    </message>
    <message>
        <source>Every job in this week has an occupation code.</source>
        <translation>Elke baan in deze week heeft een beroepscode.</translation>
    </message>
    <message>
        <source>Full: careers recovered by accepted codes. Hatched: still missing a job.</source>
        <translation>Vol: loopbanen die hersteld zijn door codes die u accepteerde. Gestreept: hier ontbreekt nog een baan.</translation>
    </message>
    <message>
        <source>They have a job with only a title and no occupation code. In every figure about careers that job is missing.</source>
        <translation>Ze hebben een baan met alleen een titel en geen beroepscode. In alle cijfers over loopbanen ontbreekt die baan.</translation>
    </message>
    <message>
        <source>%1 of the careers</source>
        <translation>%1 van de loopbanen</translation>
    </message>
    <message>
        <source>%1 of %2 have a job without a code</source>
        <translation>%1 van %2 hebben een baan zonder code</translation>
    </message>
    <message>
        <source>recovered: %1</source>
        <translation>hersteld: %1</translation>
    </message>
    <message>
        <source>with %1 sure proposals: %2 more</source>
        <translation>met %1 zekere voorstellen: %2 erbij</translation>
    </message>
    <message>
        <source>Stopped before the jobs were counted.</source>
        <translation>Gestopt voordat de banen waren geteld.</translation>
    </message>
    <message>
        <source>The jobs could not be counted.</source>
        <translation>De banen konden niet worden geteld.</translation>
    </message>
    <message>
        <source>with 1 sure proposal: %1 more</source>
        <translation>met 1 zeker voorstel: nog %1</translation>
    </message>
</context>
<context>
    <name>spiegel::start::WeeksCard</name>
    <message>
        <source>Weeks in the database</source>
        <translation>Weken in de database</translation>
    </message>
    <message>
        <source>See the weeks</source>
        <translation>Weken bekijken</translation>
    </message>
    <message>
        <source>1 week, %1 MB</source>
        <translation>1 week, %1 MB</translation>
    </message>
    <message>
        <source>%1 weeks, %2 MB</source>
        <translation>%1 weken, %2 MB</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>No retention period is set.</source>
        <translation>Er is geen bewaartermijn ingesteld.</translation>
    </message>
    <message>
        <source>Kept for %1 weeks at most.</source>
        <translation>Hoogstens %1 weken bewaard.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 weken</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gevuld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Of rows</source>
        <translation>Van rijen</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>in de toekomst</translation>
    </message>
    <message>
        <source>of today</source>
        <translation>van vandaag</translation>
    </message>
    <message>
        <source>more than %1 years old</source>
        <translation>ruim %1 jaar oud</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 oud</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>minder dan 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Of all cells of the file, without its keys</source>
        <translation>Van alle cellen van het bestand, zonder de sleutels</translation>
    </message>
    <message>
        <source>Of all rows of the file; hatched is unknown</source>
        <translation>Van alle rijen van het bestand; gestreept is onbekend</translation>
    </message>
</context>
</TS>
