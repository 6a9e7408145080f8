<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>wajongcards</name>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 jaar</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>No work is known yet.</source>
        <translation>Er is nog geen werk bekend.</translation>
    </message>
    <message>
        <source>And 1 other occupation.</source>
        <translation>En nog 1 beroep.</translation>
    </message>
    <message>
        <source>And %1 other occupations.</source>
        <translation>En nog %1 beroepen.</translation>
    </message>
    <message>
        <source>No competences are known yet.</source>
        <translation>Er zijn nog geen competenties bekend.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>What can this person do?</source>
        <translation>Wat kan deze werkzoekende?</translation>
    </message>
    <message>
        <source>like work done before</source>
        <translation>lijkt op eerder werk</translation>
    </message>
    <message>
        <source>like work that is looked for</source>
        <translation>lijkt op werk dat wordt gezocht</translation>
    </message>
    <message>
        <source>goes with a competence</source>
        <translation>past bij een competentie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>What did people like this do next?</source>
        <translation>Wat gingen zulke mensen daarna doen?</translation>
    </message>
    <message>
        <source>What do people like this look for?</source>
        <translation>Wat zoeken zulke mensen?</translation>
    </message>
    <message>
        <source>Too few people with such work went on to other work to say something about it.</source>
        <translation>Te weinig mensen met zulk werk gingen ander werk doen om er iets over te zeggen.</translation>
    </message>
    <message>
        <source>The %1 people who once had the same last occupation and whose CV was most like this one went on most often to this:</source>
        <translation>De %1 mensen die ooit hetzelfde laatste beroep hadden en van wie het cv toen het meest op dit cv leek, gingen het vaakst dit doen:</translation>
    </message>
    <message>
        <source>%1 people once did such work and then went on to other work. Most often to this:</source>
        <translation>%1 mensen deden ooit zulk werk en gingen daarna ander werk doen. Het vaakst dit:</translation>
    </message>
    <message>
        <source>%1 people once did such work (%2) and then went on to other work. Most often to this:</source>
        <translation>%1 mensen deden ooit zulk werk (%2) en gingen daarna ander werk doen. Het vaakst dit:</translation>
    </message>
    <message>
        <source>Too few people with such work say what they look for.</source>
        <translation>Te weinig mensen met zulk werk zeggen wat zij zoeken.</translation>
    </message>
    <message>
        <source>Nearly all of the people most like this one say what they look for. Most often this:</source>
        <translation>Bijna alle mensen die het meest op deze werkzoekende lijken, zeggen wat zij zoeken. Het vaakst dit:</translation>
    </message>
    <message>
        <source>Of the %1 people most like this one, %2 say what they look for. Most often this:</source>
        <translation>Van de %1 mensen die het meest op deze werkzoekende lijken, zeggen er %2 wat zij zoeken. Het vaakst dit:</translation>
    </message>
    <message>
        <source>This is what %1 people with such work look for most often:</source>
        <translation>Dit zoeken %1 mensen met zulk werk het vaakst:</translation>
    </message>
    <message>
        <source>This is what %1 people with such work (%2) look for most often:</source>
        <translation>Dit zoeken %1 mensen met zulk werk (%2) het vaakst:</translation>
    </message>
    <message>
        <source>The CV names no job with an occupation from the list, so there is nobody to compare with yet.</source>
        <translation>In het cv staat geen werk met een beroep uit de lijst. Daarom is er nog niemand om mee te vergelijken.</translation>
    </message>
    <message>
        <source>no number laid down</source>
        <translation>geen aantal afgesproken</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 to %2 hours</source>
        <translation>%1 tot %2 uur</translation>
    </message>
    <message>
        <source>at most %1 hours</source>
        <translation>hoogstens %1 uur</translation>
    </message>
    <message>
        <source>at least %1 hours</source>
        <translation>minstens %1 uur</translation>
    </message>
    <message>
        <source>at most %1 minutes</source>
        <translation>hoogstens %1 minuten</translation>
    </message>
    <message>
        <source>by %1; how long is not known</source>
        <translation>met %1; hoe lang is niet bekend</translation>
    </message>
    <message>
        <source>at most %1 minutes by %2</source>
        <translation>hoogstens %1 minuten met %2</translation>
    </message>
    <message>
        <source>What is possible?</source>
        <translation>Wat kan er?</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>Guidance at work</source>
        <translation>Begeleiding op het werk</translation>
    </message>
    <message>
        <source>yes, for example a job coach</source>
        <translation>ja, bijvoorbeeld een jobcoach</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>Adapted place of work</source>
        <translation>Aangepaste werkplek</translation>
    </message>
    <message>
        <source>yes, talk about what it takes</source>
        <translation>ja, bespreek wat nodig is</translation>
    </message>
    <message>
        <source>Variety in the work</source>
        <translation>Afwisseling in het werk</translation>
    </message>
    <message>
        <source>yes, different tasks</source>
        <translation>ja, verschillende taken</translation>
    </message>
    <message>
        <source>Travelling to work</source>
        <translation>Reizen naar het werk</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Rijbewijs</translation>
    </message>
    <message>
        <source>Ask about what is not known yet: often more is possible than is written down.</source>
        <translation>Vraag naar wat nog niet bekend is: vaak kan er meer dan er op papier staat.</translation>
    </message>
    <message>
        <source>Talk about it: often more is possible than is written down.</source>
        <translation>Praat erover: vaak kan er meer dan er op papier staat.</translation>
    </message>
    <message>
        <source>For adviser and employer. This CV can be seen by employers on werk.nl.</source>
        <translation>Voor adviseur en werkgever. Werkgevers kunnen dit cv zien op werk.nl.</translation>
    </message>
    <message>
        <source>For the adviser. Employers cannot see this CV on werk.nl: ask the person before an employer gets this card.</source>
        <translation>Voor de adviseur. Werkgevers kunnen dit cv niet zien op werk.nl: vraag het de werkzoekende voordat een werkgever deze kaart krijgt.</translation>
    </message>
    <message>
        <source>This card says what one person can do, from the CV on werk.nl and what the adviser laid down, in the week of %1; it never says why something is needed. The tasks are simple tasks of occupations for which vacancies were open then. Every figure about people is about at least 10 people. For more: ask the adviser, with the number of this card.</source>
        <translation>Deze kaart zegt wat één werkzoekende kan, volgens het cv op werk.nl en wat de adviseur heeft vastgelegd, in de week van %1. De kaart zegt nooit waarom iets nodig is. De taken zijn eenvoudige taken uit beroepen waarvoor toen vacatures openstonden. Elk cijfer over mensen gaat over minstens 10 mensen. Wilt u meer weten? Vraag het de adviseur, met het nummer van deze kaart.</translation>
    </message>
    <message>
        <source>No CV and no Sonar client has the number %1 in the week of %2.</source>
        <translation>In de week van %2 heeft geen cv en niemand in Sonar het nummer %1.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>Reading the Sonar population and the tasks</source>
        <translation>Sonar en de taken lezen</translation>
    </message>
    <message>
        <source>no Sonar client is linked to this CV</source>
        <translation>niemand in Sonar is aan dit cv gekoppeld</translation>
    </message>
    <message>
        <source>more than one Sonar client is linked to this CV</source>
        <translation>meer dan één werkzoekende in Sonar is aan dit cv gekoppeld</translation>
    </message>
    <message>
        <source>Tasks near by that could be taken out of other work</source>
        <translation>Taken in de buurt die u uit ander werk kunt halen</translation>
    </message>
    <message>
        <source>No postcode is known. With one, tasks near by stand here.</source>
        <translation>Er is geen postcode bekend. Met een postcode staan hier taken in de buurt.</translation>
    </message>
    <message>
        <source>Near by no vacancy is open now for an occupation with simple tasks.</source>
        <translation>In de buurt staat nu geen vacature open voor een beroep met eenvoudige taken.</translation>
    </message>
    <message>
        <source>Employers near by look for people whose work has these simple tasks. Together such tasks can make a job that suits this person, and others get time for the rest of their work.</source>
        <translation>Werkgevers in de buurt zoeken mensen voor werk met deze eenvoudige taken. Samen kunnen zulke taken een baan worden die bij deze werkzoekende past. Collega&apos;s houden dan meer tijd over voor de rest van hun werk.</translation>
    </message>
    <message>
        <source>Sonar client %1 is not linked to a CV in the week of %2.</source>
        <translation>Nummer %1 in Sonar is in de week van %2 niet aan een cv gekoppeld.</translation>
    </message>
    <message>
        <source>Have the number of the CV noted in Sonar: from the next week on there can be a card.</source>
        <translation>Laat het nummer van het cv in Sonar zetten: vanaf de week daarna kan er een kaart komen.</translation>
    </message>
    <message>
        <source>Have the number of this CV noted with the right client in Sonar, or make the ordinary cv-kaart.</source>
        <translation>Laat het nummer van dit cv bij de juiste persoon in Sonar zetten, of maak de gewone cv-kaart.</translation>
    </message>
    <message>
        <source>For the adviser. It is not known whether employers may see this CV: ask the person before an employer gets this card.</source>
        <translation>Voor de adviseur. Het is niet bekend of werkgevers dit cv mogen zien: vraag het de werkzoekende voordat een werkgever deze kaart krijgt.</translation>
    </message>
    <message>
        <source>No Wajong card can be made for CV %1: %2.</source>
        <translation>Voor cv %1 kan geen Wajong-kaart worden gemaakt: %2.</translation>
    </message>
</context>
</TS>
