<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>weighing</name>
    <message>
        <source>People like you</source>
        <translation>Mensen zoals u</translation>
    </message>
    <message>
        <source>Quality of the CV</source>
        <translation>Kwaliteit van het cv</translation>
    </message>
    <message>
        <source>What helps to find work</source>
        <translation>Wat helpt bij werk vinden</translation>
    </message>
    <message>
        <source>Last occupation</source>
        <translation>Laatste beroep</translation>
    </message>
    <message>
        <source>Earlier occupations</source>
        <translation>Eerdere beroepen</translation>
    </message>
    <message>
        <source>Kind of occupation</source>
        <translation>Soort beroep</translation>
    </message>
    <message>
        <source>Steps made between occupations</source>
        <translation>Stappen van beroep naar beroep</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Field of education</source>
        <translation>Opleidingsrichting</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Competenties</translation>
    </message>
    <message>
        <source>Level of the last occupation</source>
        <translation>Niveau van het laatste beroep</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jaren ervaring</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Half life of what was long ago</source>
        <translation>Na zoveel jaar telt iets half</translation>
    </message>
    <message>
        <source>Jobs with an occupation from the list</source>
        <translation>Banen met een beroep uit de lijst</translation>
    </message>
    <message>
        <source>A wished occupation</source>
        <translation>Een gewenst beroep</translation>
    </message>
    <message>
        <source>Dates of jobs, in order</source>
        <translation>Data van banen, op volgorde</translation>
    </message>
    <message>
        <source>No long gaps</source>
        <translation>Geen lange gaten</translation>
    </message>
    <message>
        <source>The latest job described</source>
        <translation>Laatste baan beschreven</translation>
    </message>
    <message>
        <source>Education with level, field and diploma</source>
        <translation>Opleiding met niveau, richting en diploma</translation>
    </message>
    <message>
        <source>Hours wanted</source>
        <translation>Gewenste uren</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Transport or licence</source>
        <translation>Vervoer of rijbewijs</translation>
    </message>
    <message>
        <source>Personal presentation</source>
        <translation>Persoonlijke presentatie</translation>
    </message>
    <message>
        <source>As many competences as usual</source>
        <translation>Zoveel competenties als gebruikelijk</translation>
    </message>
    <message>
        <source>Edited recently</source>
        <translation>Kort geleden bijgewerkt</translation>
    </message>
    <message>
        <source>Visible to employers</source>
        <translation>Zichtbaar voor werkgevers</translation>
    </message>
    <message>
        <source>Work near</source>
        <translation>Werk dichtbij</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Reizen</translation>
    </message>
    <message>
        <source>Looking broadly</source>
        <translation>Breed zoeken</translation>
    </message>
    <message>
        <source>What somebody did eight years ago says half as much about what comes next as what was done last.</source>
        <translation>Wat iemand acht jaar geleden deed, zegt half zoveel over wat er komt als wat iemand het laatst deed.</translation>
    </message>
    <message>
        <source>The last occupation is where the next step starts from: it predicts best of all.</source>
        <translation>Bij het laatste beroep begint de volgende stap: het voorspelt het best van alles.</translation>
    </message>
    <message>
        <source>Earlier occupations tell two people with the same last occupation apart; in `evaluate` heavier ones drowned the education.</source>
        <translation>Eerdere beroepen maken verschil tussen twee mensen met hetzelfde laatste beroep; in de toets verdrongen zwaardere de opleiding.</translation>
    </message>
    <message>
        <source>Occupations of one ISCO unit group lie near each other; without it a rare occupation would have hardly any peers.</source>
        <translation>Beroepen in één ISCO-groep liggen dicht bij elkaar; zonder dit heeft een zeldzaam beroep bijna geen gelijken.</translation>
    </message>
    <message>
        <source>The same step from one occupation to the next is a piece of the same career; `evaluate` liked it light.</source>
        <translation>Dezelfde stap van beroep naar beroep is een stuk van dezelfde loopbaan; in de toets werkte een licht gewicht het best.</translation>
    </message>
    <message>
        <source>The level of education limits which next steps are open: of all traits beside the last occupation it helped `evaluate` most.</source>
        <translation>Het opleidingsniveau bepaalt welke stappen openstaan: naast het laatste beroep hielp het in de toets het meest.</translation>
    </message>
    <message>
        <source>The field of an education points at a sector, but is free text and half of it is missing; heavier made `evaluate` worse.</source>
        <translation>De richting van een opleiding wijst op een sector, maar is vrije tekst en ontbreekt vaak; zwaarder maakte de toets slechter.</translation>
    </message>
    <message>
        <source>Competences come in numbers, so each weighs little; together they weigh as much as an occupation. `evaluate` does not see them.</source>
        <translation>Er zijn veel competenties, dus elk weegt licht; samen wegen ze als een beroep. De toets ziet ze niet.</translation>
    </message>
    <message>
        <source>The skill level of the last occupation keeps a postdoc away from elementary work.</source>
        <translation>Het niveau van het laatste beroep houdt een postdoc weg van eenvoudig werk.</translation>
    </message>
    <message>
        <source>Who has just started takes other steps than who has worked for twenty years, a little.</source>
        <translation>Wie net begint, zet iets andere stappen dan wie twintig jaar werkt.</translation>
    </message>
    <message>
        <source>Careers change with age; a band of ten years is fine enough and points at nobody.</source>
        <translation>Loopbanen veranderen met de leeftijd; een groep van tien jaar is fijn genoeg en wijst niemand aan.</translation>
    </message>
    <message>
        <source>Employers and matching search by occupation; a job that is only free text is not found.</source>
        <translation>Werkgevers en matching zoeken op beroep; een baan die alleen vrije tekst is, wordt niet gevonden.</translation>
    </message>
    <message>
        <source>Without a wished occupation a CV is matched on the past only.</source>
        <translation>Zonder gewenst beroep telt bij het matchen alleen het verleden.</translation>
    </message>
    <message>
        <source>What somebody did last is read first and says most.</source>
        <translation>Wat iemand het laatst deed, wordt het eerst gelezen en zegt het meest.</translation>
    </message>
    <message>
        <source>Many vacancies ask a level, a field or a diploma; half an education fits none of them.</source>
        <translation>Veel vacatures vragen een niveau, een richting of een diploma; een halve opleiding past nergens bij.</translation>
    </message>
    <message>
        <source>Without dates nobody sees how long and how recent experience is.</source>
        <translation>Zonder data ziet niemand hoe lang en hoe recent ervaring is.</translation>
    </message>
    <message>
        <source>A personal text of some sentences makes that a CV is opened; a line or two does not.</source>
        <translation>Door een persoonlijke tekst van een paar zinnen wordt een cv geopend; door een of twee regels niet.</translation>
    </message>
    <message>
        <source>Vacancies are filtered by hours; who does not state them falls out.</source>
        <translation>Vacatures worden gefilterd op uren; wie ze niet noemt, valt af.</translation>
    </message>
    <message>
        <source>Vacancies nearby can only be chosen when one knows what is near.</source>
        <translation>Vacatures in de buurt zijn alleen te kiezen als bekend is wat dichtbij is.</translation>
    </message>
    <message>
        <source>Competences find work in another occupation; the median of people with the same last occupation is what is usual.</source>
        <translation>Met competenties is werk in een ander beroep te vinden; gebruikelijk is de mediaan van mensen met hetzelfde laatste beroep.</translation>
    </message>
    <message>
        <source>A hidden CV is seen by no employer; light, because hiding it can be a choice.</source>
        <translation>Een verborgen cv ziet geen werkgever; licht, want verbergen kan een keuze zijn.</translation>
    </message>
    <message>
        <source>Shifts and places out of reach of public transport ask for own transport.</source>
        <translation>Ploegendienst en plekken zonder openbaar vervoer vragen om eigen vervoer.</translation>
    </message>
    <message>
        <source>An old CV is passed over: employers expect that somebody has found work.</source>
        <translation>Een oud cv wordt overgeslagen: werkgevers denken dat iemand al werk heeft.</translation>
    </message>
    <message>
        <source>A gap of over a year raises questions; light, because care and illness are no fault.</source>
        <translation>Een gat van meer dan een jaar roept vragen op; licht, want zorg en ziekte zijn geen fout.</translation>
    </message>
    <message>
        <source>Without open vacancies within reach nothing else helps.</source>
        <translation>Zonder open vacatures binnen bereik helpt de rest niet.</translation>
    </message>
    <message>
        <source>Recent and long experience is what vacancies ask first.</source>
        <translation>Recente en lange ervaring is wat vacatures het eerst vragen.</translation>
    </message>
    <message>
        <source>A CV that is complete is found and read; it is also what somebody can mend today.</source>
        <translation>Een volledig cv wordt gevonden en gelezen; het is ook wat iemand vandaag kan verbeteren.</translation>
    </message>
    <message>
        <source>Who looks in more directions finds more, as long as the person wants it.</source>
        <translation>Wie in meer richtingen zoekt, vindt meer, als de persoon dat zelf wil.</translation>
    </message>
    <message>
        <source>How far one can travel counts in the demand already; transport also opens shifts and places.</source>
        <translation>Hoe ver iemand kan reizen telt al bij werk dichtbij; vervoer opent ook diensten en plekken.</translation>
    </message>
    <message>
        <source>The weights in use, &apos;%1&apos; version %2, cannot be read. %3</source>
        <translation>De gewichten in gebruik, &apos;%1&apos; versie %2, kunnen niet worden gelezen. %3</translation>
    </message>
    <message>
        <source>Choose another version on the page with the weights, or use the newest program.</source>
        <translation>Kies een andere versie op de pagina Gewichten, of gebruik het nieuwste programma.</translation>
    </message>
    <message>
        <source>Another window or program chose version %1 meanwhile.</source>
        <translation>Een ander venster of programma koos intussen versie %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at that version, and do it again.</source>
        <translation>Er is niets veranderd. Bekijk die versie, en doe het opnieuw.</translation>
    </message>
    <message>
        <source>It was not said why the weights change.</source>
        <translation>Er is niet gezegd waarom de gewichten veranderen.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schrijf de reden in een paar woorden.</translation>
    </message>
    <message>
        <source>There is no version %1.</source>
        <translation>Er is geen versie %1.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>De database is alleen om te lezen geopend.</translation>
    </message>
    <message>
        <source>Weights can be tried, but not kept, in a database that may not be written. Export them, or copy the database to a folder of your own.</source>
        <translation>In een database die niet beschreven mag worden kunt u gewichten wel proberen, maar niet bewaren. Exporteer ze, of kopieer de database naar een eigen map.</translation>
    </message>
</context>
</TS>
