<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>quality</name>
    <message>
        <source>occupation chosen from the list</source>
        <translation>beroep uit de lijst gekozen</translation>
    </message>
    <message>
        <source>wished occupation</source>
        <translation>gewenst beroep</translation>
    </message>
    <message>
        <source>dates of jobs</source>
        <translation>data van banen</translation>
    </message>
    <message>
        <source>gaps between jobs</source>
        <translation>gaten tussen banen</translation>
    </message>
    <message>
        <source>description of the latest job</source>
        <translation>beschrijving van de laatste baan</translation>
    </message>
    <message>
        <source>education</source>
        <translation>opleiding</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>transport and licence</source>
        <translation>vervoer en rijbewijs</translation>
    </message>
    <message>
        <source>personal presentation</source>
        <translation>persoonlijke presentatie</translation>
    </message>
    <message>
        <source>competences</source>
        <translation>competenties</translation>
    </message>
    <message>
        <source>how recent the CV is</source>
        <translation>hoe recent het cv is</translation>
    </message>
    <message>
        <source>visible to employers</source>
        <translation>zichtbaar voor werkgevers</translation>
    </message>
    <message>
        <source>Your job has no occupation from the list.</source>
        <translation>Bij uw baan staat geen beroep uit de lijst.</translation>
    </message>
    <message>
        <source>Your jobs have no occupation from the list.</source>
        <translation>Bij uw banen staat geen beroep uit de lijst.</translation>
    </message>
    <message>
        <source>One of your %1 jobs has no occupation from the list.</source>
        <translation>Bij één van uw %1 banen staat geen beroep uit de lijst.</translation>
    </message>
    <message>
        <source>%1 of your %2 jobs have no occupation from the list.</source>
        <translation>Bij %1 van uw %2 banen staat geen beroep uit de lijst.</translation>
    </message>
    <message>
        <source>Employers search by the occupations in that list.</source>
        <translation>Werkgevers zoeken op de beroepen uit die lijst.</translation>
    </message>
    <message>
        <source>Choose the occupation from the list for each job.</source>
        <translation>Kies bij elke baan het beroep uit de lijst.</translation>
    </message>
    <message>
        <source>Your CV does not say what work you are looking for.</source>
        <translation>In uw cv staat niet welk werk u zoekt.</translation>
    </message>
    <message>
        <source>Now you are only found by the work you did before.</source>
        <translation>Nu vinden werkgevers u alleen op het werk dat u al deed.</translation>
    </message>
    <message>
        <source>Add one or more occupations that you would like to do.</source>
        <translation>Vul één of meer beroepen in die u graag wilt doen.</translation>
    </message>
    <message>
        <source>The dates of your job are missing or not right.</source>
        <translation>De data van uw baan ontbreken of kloppen niet.</translation>
    </message>
    <message>
        <source>The dates of your jobs are missing or not right.</source>
        <translation>De data van uw banen ontbreken of kloppen niet.</translation>
    </message>
    <message>
        <source>For one of your %1 jobs the dates are missing or not right.</source>
        <translation>Bij één van uw %1 banen ontbreken de data, of ze kloppen niet.</translation>
    </message>
    <message>
        <source>For %1 of your %2 jobs the dates are missing or not right.</source>
        <translation>Bij %1 van uw %2 banen ontbreken de data, of ze kloppen niet.</translation>
    </message>
    <message>
        <source>Dates show how long you did the work, and when.</source>
        <translation>Aan de data is te zien hoe lang u het werk deed, en wanneer.</translation>
    </message>
    <message>
        <source>Fill in the month in which each job started and ended.</source>
        <translation>Vul bij elke baan de maand van begin en einde in.</translation>
    </message>
    <message>
        <source>Between two jobs there is a gap of %1 months.</source>
        <translation>Tussen twee banen zit een gat van %1 maanden.</translation>
    </message>
    <message>
        <source>Employers like to know what you did in that time.</source>
        <translation>Werkgevers willen graag weten wat u in die tijd deed.</translation>
    </message>
    <message>
        <source>Add what you did: a course, care, volunteer work, a short job.</source>
        <translation>Vul in wat u deed: een cursus, zorg voor anderen, vrijwilligerswerk, een korte baan.</translation>
    </message>
    <message>
        <source>Your latest job has no description.</source>
        <translation>Bij uw laatste baan staat geen beschrijving.</translation>
    </message>
    <message>
        <source>The description of your latest job is short.</source>
        <translation>De beschrijving van uw laatste baan is kort.</translation>
    </message>
    <message>
        <source>Employers read your latest job first.</source>
        <translation>Werkgevers lezen uw laatste baan het eerst.</translation>
    </message>
    <message>
        <source>Write in two or three sentences what you did there.</source>
        <translation>Schrijf in twee of drie zinnen wat u daar deed.</translation>
    </message>
    <message>
        <source>Your CV names no education.</source>
        <translation>In uw cv staat geen opleiding.</translation>
    </message>
    <message>
        <source>Your education is not filled in completely.</source>
        <translation>Uw opleiding is niet helemaal ingevuld.</translation>
    </message>
    <message>
        <source>Many vacancies ask for a level, a field or a diploma.</source>
        <translation>Veel vacatures vragen een niveau, een richting of een diploma.</translation>
    </message>
    <message>
        <source>Fill in the level, the field, and whether you have the diploma.</source>
        <translation>Vul het niveau en de richting in, en of u het diploma hebt.</translation>
    </message>
    <message>
        <source>Your CV does not say how many hours you want to work.</source>
        <translation>In uw cv staat niet hoeveel uur u wilt werken.</translation>
    </message>
    <message>
        <source>Employers filter by hours.</source>
        <translation>Werkgevers zoeken op het aantal uren.</translation>
    </message>
    <message>
        <source>Fill in the smallest and the largest number of hours a week.</source>
        <translation>Vul in hoeveel uur per week u minstens en hoogstens wilt werken.</translation>
    </message>
    <message>
        <source>Your CV does not say how long you want to travel.</source>
        <translation>In uw cv staat niet hoe lang u wilt reizen.</translation>
    </message>
    <message>
        <source>With it you get vacancies that are near enough.</source>
        <translation>Daarmee krijgt u vacatures die dichtbij genoeg zijn.</translation>
    </message>
    <message>
        <source>Fill in how many minutes you want to travel to work.</source>
        <translation>Vul in hoeveel minuten u naar uw werk wilt reizen.</translation>
    </message>
    <message>
        <source>Your CV does not say how you can travel.</source>
        <translation>In uw cv staat niet hoe u kunt reizen.</translation>
    </message>
    <message>
        <source>Some work can only be reached by car or bicycle.</source>
        <translation>Sommig werk is alleen met de auto of de fiets te bereiken.</translation>
    </message>
    <message>
        <source>Fill in your transport and your driving licence, if you have one.</source>
        <translation>Vul uw vervoer in, en uw rijbewijs als u dat hebt.</translation>
    </message>
    <message>
        <source>You have not written a personal presentation.</source>
        <translation>U hebt nog geen persoonlijke presentatie geschreven.</translation>
    </message>
    <message>
        <source>Your personal presentation is short.</source>
        <translation>Uw persoonlijke presentatie is kort.</translation>
    </message>
    <message>
        <source>It is the first thing an employer reads about you.</source>
        <translation>Dat is het eerste wat een werkgever over u leest.</translation>
    </message>
    <message>
        <source>Write four or five sentences: what you can do and what you want.</source>
        <translation>Schrijf vier of vijf zinnen: wat u kunt en wat u wilt.</translation>
    </message>
    <message>
        <source>You name %1 competences; people with the same work usually %2.</source>
        <translation>U noemt %1 competenties; mensen met hetzelfde werk meestal %2.</translation>
    </message>
    <message>
        <source>Competences also find you other work that suits you.</source>
        <translation>Met competenties vindt u ook ander werk dat bij u past.</translation>
    </message>
    <message>
        <source>Tick the competences that you have.</source>
        <translation>Vink aan welke competenties u hebt.</translation>
    </message>
    <message>
        <source>Your CV was last changed %1 months ago.</source>
        <translation>Uw cv is %1 maanden geleden voor het laatst veranderd.</translation>
    </message>
    <message>
        <source>Employers pass over a CV that has not changed for long.</source>
        <translation>Werkgevers slaan een cv dat lang niet veranderd is eerder over.</translation>
    </message>
    <message>
        <source>Look through your CV and save it again.</source>
        <translation>Kijk uw cv na en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Employers cannot see your CV.</source>
        <translation>Werkgevers kunnen uw cv niet zien.</translation>
    </message>
    <message>
        <source>Only a visible CV can be found.</source>
        <translation>Alleen een zichtbaar cv kan gevonden worden.</translation>
    </message>
    <message>
        <source>Make your CV visible, if you want employers to find you.</source>
        <translation>Zet uw cv op zichtbaar, als u wilt dat werkgevers u vinden.</translation>
    </message>
    <message>
        <source>You name no competences; people with the same work usually %1.</source>
        <translation>U noemt geen competenties; mensen met hetzelfde werk meestal %1.</translation>
    </message>
    <message>
        <source>You name one competence; people with the same work usually %1.</source>
        <translation>U noemt één competentie; mensen met hetzelfde werk meestal %1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>plaats van het werk</translation>
    </message>
    <message>
        <source>education that is asked</source>
        <translation>gevraagde opleiding</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>salaris</translation>
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
        <source>how long it is open</source>
        <translation>hoe lang hij openstaat</translation>
    </message>
    <message>
        <source>Your vacancy has no occupation of the list.</source>
        <translation>Uw vacature heeft geen beroep uit de lijst.</translation>
    </message>
    <message>
        <source>Job seekers search by occupation; without one your vacancy is not found.</source>
        <translation>Werkzoekenden zoeken op beroep; zonder beroep wordt uw vacature niet gevonden.</translation>
    </message>
    <message>
        <source>Choose the occupation that comes nearest.</source>
        <translation>Kies het beroep dat er het dichtst bij komt.</translation>
    </message>
    <message>
        <source>Your vacancy has no title.</source>
        <translation>Uw vacature heeft geen titel.</translation>
    </message>
    <message>
        <source>The title is what people read first; without it hardly anybody opens the vacancy.</source>
        <translation>De titel leest men het eerst; zonder titel opent bijna niemand de vacature.</translation>
    </message>
    <message>
        <source>Give it a title that says what the work is.</source>
        <translation>Geef een titel die zegt wat het werk is.</translation>
    </message>
    <message>
        <source>Your vacancy does not say where the work is.</source>
        <translation>In uw vacature staat niet waar het werk is.</translation>
    </message>
    <message>
        <source>People look for work that they can get to; without a postcode they do not see yours.</source>
        <translation>Mensen zoeken werk waar zij kunnen komen; zonder postcode zien zij uw vacature niet.</translation>
    </message>
    <message>
        <source>Fill in the postcode of the place of work.</source>
        <translation>Vul de postcode in van de plek waar het werk is.</translation>
    </message>
    <message>
        <source>Your vacancy does not say which education you ask.</source>
        <translation>In uw vacature staat niet welke opleiding u vraagt.</translation>
    </message>
    <message>
        <source>Who does not know whether the own education is enough, often does not apply.</source>
        <translation>Wie niet weet of de eigen opleiding genoeg is, solliciteert vaak niet.</translation>
    </message>
    <message>
        <source>Fill in the level, also when basic education will do.</source>
        <translation>Vul het niveau in, ook als basisonderwijs genoeg is.</translation>
    </message>
    <message>
        <source>Your vacancy does not say for how many hours it is.</source>
        <translation>In uw vacature staat niet voor hoeveel uur het is.</translation>
    </message>
    <message>
        <source>People filter by hours; without them your vacancy falls out.</source>
        <translation>Mensen filteren op uren; zonder uren valt uw vacature weg.</translation>
    </message>
    <message>
        <source>Fill in the least and the most hours a week.</source>
        <translation>Vul in hoeveel uur per week het minstens en hoogstens is.</translation>
    </message>
    <message>
        <source>Your vacancy does not say what contract you offer.</source>
        <translation>In uw vacature staat niet welk contract u biedt.</translation>
    </message>
    <message>
        <source>Who has an income to lose wants to know how sure the work is.</source>
        <translation>Wie een inkomen te verliezen heeft, wil weten hoe zeker het werk is.</translation>
    </message>
    <message>
        <source>Fill in whether it is permanent, temporary, agency work or learning on the job.</source>
        <translation>Vul in of het vast, tijdelijk, uitzendwerk of leerwerk is.</translation>
    </message>
    <message>
        <source>Your vacancy does not say what it pays.</source>
        <translation>In uw vacature staat geen salaris.</translation>
    </message>
    <message>
        <source>Fill in from what to what you pay a month.</source>
        <translation>Vul in van hoeveel tot hoeveel u per maand betaalt.</translation>
    </message>
    <message>
        <source>Your vacancy has no description.</source>
        <translation>Uw vacature heeft geen omschrijving.</translation>
    </message>
    <message>
        <source>From the description people see whether the work suits them.</source>
        <translation>Aan de omschrijving zien mensen of het werk bij hen past.</translation>
    </message>
    <message>
        <source>Write what somebody will do, what you ask and what you offer: some ten sentences.</source>
        <translation>Schrijf wat iemand gaat doen, wat u vraagt en wat u biedt: zo'n tien zinnen.</translation>
    </message>
    <message>
        <source>Your vacancy names nobody to ask.</source>
        <translation>In uw vacature staat niemand aan wie men iets kan vragen.</translation>
    </message>
    <message>
        <source>A short question beforehand takes away doubt; without a name people do not ask.</source>
        <translation>Een korte vraag vooraf neemt twijfel weg; zonder naam vraagt men niets.</translation>
    </message>
    <message>
        <source>Name a contact person.</source>
        <translation>Noem een contactpersoon.</translation>
    </message>
    <message>
        <source>People think that a vacancy that is open for long has been filled.</source>
        <translation>Van een vacature die lang openstaat, denkt men dat hij vervuld is.</translation>
    </message>
    <message>
        <source>Place it again with another text, ask less, or close it when the work is taken.</source>
        <translation>Plaats hem opnieuw met een andere tekst, vraag minder, of sluit hem als de plek bezet is.</translation>
    </message>
    <message>
        <source>Your vacancy has been open for %1 days.</source>
        <translation>Uw vacature staat al %1 dagen open.</translation>
    </message>
    <message>
        <source>The description of your vacancy is short.</source>
        <translation>De omschrijving van uw vacature is kort.</translation>
    </message>
    <message>
        <source>Who compares vacancies wants to know what the work pays.</source>
        <translation>Wie vacatures vergelijkt, wil weten wat het werk betaalt.</translation>
    </message>
</context>
</TS>
