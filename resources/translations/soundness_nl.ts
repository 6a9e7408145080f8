<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>soundness</name>
    <message>
        <source>year of birth</source>
        <translation>geboortejaar</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>hours a day</source>
        <translation>uren per dag</translation>
    </message>
    <message>
        <source>regime</source>
        <translation>regime</translation>
    </message>
    <message>
        <source>arbeidsvermogen</source>
        <translation>arbeidsvermogen</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>beroep</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>vervoer</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>variation of work</source>
        <translation>werkvariatie</translation>
    </message>
    <message>
        <source>adaptation</source>
        <translation>aanpassing</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>begeleiding</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>vestiging</translation>
    </message>
    <message>
        <source>number of the CV</source>
        <translation>nummer van het cv</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>competenties</translation>
    </message>
    <message>
        <source>impossible age</source>
        <translation>onmogelijke leeftijd</translation>
    </message>
    <message>
        <source>By the year of birth younger than 17 or older than 70 years.</source>
        <translation>Volgens het geboortejaar jonger dan 17 of ouder dan 70 jaar.</translation>
    </message>
    <message>
        <source>available without arbeidsvermogen</source>
        <translation>beschikbaar zonder arbeidsvermogen</translation>
    </message>
    <message>
        <source>Arbeidsvermogen is no, and yet the person is available for work.</source>
        <translation>Arbeidsvermogen is nee, en toch is iemand beschikbaar voor werk.</translation>
    </message>
    <message>
        <source>hours without arbeidsvermogen</source>
        <translation>uren zonder arbeidsvermogen</translation>
    </message>
    <message>
        <source>Arbeidsvermogen is no, and yet hours a day are laid down.</source>
        <translation>Arbeidsvermogen is nee, en toch staan er uren per dag.</translation>
    </message>
    <message>
        <source>arbeidsvermogen without hours</source>
        <translation>arbeidsvermogen zonder uren</translation>
    </message>
    <message>
        <source>Arbeidsvermogen is yes, and yet the hours a day read &apos;not applicable&apos;.</source>
        <translation>Arbeidsvermogen is ja, en toch staat er bij uren per dag 'niet van toepassing'.</translation>
    </message>
    <message>
        <source>too young for the regime</source>
        <translation>te jong voor het regime</translation>
    </message>
    <message>
        <source>The person became eighteen more than a year after the regime ended.</source>
        <translation>Iemand werd achttien meer dan een jaar nadat het regime ophield.</translation>
    </message>
    <message>
        <source>CV of two people</source>
        <translation>cv van twee mensen</translation>
    </message>
    <message>
        <source>Somebody else in Sonar has the number of the same CV.</source>
        <translation>Bij iemand anders in Sonar staat het nummer van hetzelfde cv.</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>adviseur</translation>
    </message>
    <message>
        <source>least hours</source>
        <translation>minste uren</translation>
    </message>
    <message>
        <source>most hours</source>
        <translation>meeste uren</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>rijbewijs</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>uitkering</translation>
    </message>
    <message>
        <source>doelgroepregister</source>
        <translation>doelgroepregister</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>ingeschreven op</translation>
    </message>
    <message>
        <source>changed on</source>
        <translation>gewijzigd op</translation>
    </message>
    <message>
        <source>personal presentation</source>
        <translation>persoonlijke presentatie</translation>
    </message>
    <message>
        <source>visible to employers</source>
        <translation>zichtbaar voor werkgevers</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>werkervaring</translation>
    </message>
    <message>
        <source>schooling</source>
        <translation>opleidingen</translation>
    </message>
    <message>
        <source>wished occupation</source>
        <translation>wensberoep</translation>
    </message>
    <message>
        <source>By the year of birth younger than 14 or older than 100 years.</source>
        <translation>Volgens het geboortejaar jonger dan 14 of ouder dan 100 jaar.</translation>
    </message>
    <message>
        <source>hours swapped</source>
        <translation>uren verwisseld</translation>
    </message>
    <message>
        <source>The least hours are more than the most hours.</source>
        <translation>De minste uren zijn meer dan de meeste uren.</translation>
    </message>
    <message>
        <source>schooling before birth</source>
        <translation>opleiding voor de geboorte</translation>
    </message>
    <message>
        <source>The year of a schooling lies before the year of birth.</source>
        <translation>Het jaar van een opleiding ligt voor het geboortejaar.</translation>
    </message>
    <message>
        <source>work as a child</source>
        <translation>werk als kind</translation>
    </message>
    <message>
        <source>A job begins before the year in which the person became twelve.</source>
        <translation>Een baan begint voor het jaar waarin iemand twaalf werd.</translation>
    </message>
    <message>
        <source>work in the future</source>
        <translation>werk in de toekomst</translation>
    </message>
    <message>
        <source>A job begins after the week of the dump.</source>
        <translation>Een baan begint na de week van de dump.</translation>
    </message>
    <message>
        <source>changed before registered</source>
        <translation>gewijzigd voor de inschrijving</translation>
    </message>
    <message>
        <source>The day of the last change lies before the day of registration.</source>
        <translation>De dag van de laatste wijziging ligt voor de dag van inschrijving.</translation>
    </message>
    <message>
        <source>left before registered</source>
        <translation>uitgestroomd voor de inschrijving</translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of registration.</source>
        <translation>De dag van uitstroom ligt voor de dag van inschrijving.</translation>
    </message>
    <message>
        <source>left on no day</source>
        <translation>uitgestroomd zonder dag</translation>
    </message>
    <message>
        <source>There is a reason for leaving, but no day.</source>
        <translation>Er is een reden van uitstroom, maar geen dag.</translation>
    </message>
    <message>
        <source>CVs</source>
        <translation>cv's</translation>
    </message>
    <message>
        <source>people of Sonar</source>
        <translation>mensen in Sonar</translation>
    </message>
    <message>
        <source>vacancies</source>
        <translation>vacatures</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>werkgever</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>years of experience</source>
        <translation>jaren ervaring</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>least pay</source>
        <translation>laagste salaris</translation>
    </message>
    <message>
        <source>most pay</source>
        <translation>hoogste salaris</translation>
    </message>
    <message>
        <source>placed on</source>
        <translation>geplaatst op</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>closed before placed</source>
        <translation>gesloten voor plaatsing</translation>
    </message>
    <message>
        <source>The day of closing lies before the day of placing.</source>
        <translation>De dag van sluiten ligt voor de dag van plaatsen.</translation>
    </message>
    <message>
        <source>placed in the future</source>
        <translation>geplaatst in de toekomst</translation>
    </message>
    <message>
        <source>The day of placing lies after the week of the dump.</source>
        <translation>De dag van plaatsen ligt na de week van de dump.</translation>
    </message>
    <message>
        <source>pay swapped</source>
        <translation>salaris verwisseld</translation>
    </message>
    <message>
        <source>The least pay is more than the most pay.</source>
        <translation>Het laagste salaris is meer dan het hoogste.</translation>
    </message>
    <message>
        <source>Of %1 no groups are known by &apos;%2&apos;.</source>
        <translation>Van %1 zijn geen groepen bekend naar '%2'.</translation>
    </message>
    <message>
        <source>Use region or week.</source>
        <translation>Gebruik region of week.</translation>
    </message>
    <message>
        <source>Use branch, region or week.</source>
        <translation>Gebruik branch, region of week.</translation>
    </message>
    <message>
        <source>other, with few records each</source>
        <translation>overige, met elk weinig gegevens</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Looking at each week</source>
        <translation>Elke week bekijken</translation>
    </message>
</context>
</TS>
