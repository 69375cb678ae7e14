"""Common English words of 3 to 10 letters. Source: SCOWL, Copyright 2000-2011 Kevin Atkinson, whose licence lets
anyone use, copy, modify, distribute and sell the lists with this notice.

Made by `tools/wordlists.py`; do not edit.
"""

# words, in order
ENGLISH = """
aardvark abaci aback abacus abacuses abandon abandoned abandoning abandons abate abated abates abating abbey
abbeys abbot abbots abbreviate abdicate abdicated abdicates abdicating abdication abdomen abdomens abdominal
abduct abducted abducting abducts aberration abet abets abetted abetting abhor abhorred abhorrence abhorrent
abhorring abhors abide abided abides abiding abilities ability abject ablaze able abler ablest ably abnormal
abnormally aboard abode abodes abolish abolished abolishes abolishing abolition abominable aboriginal
aborigine aborigines abort aborted aborting abortion abortions abortive aborts abound abounded abounding
abounds about above aboveboard abrasive abrasives abreast abridge abridged abridges abridging abroad abrupt
abrupter abruptest abruptly abscess abscessed abscesses abscessing abscond absconded absconding absconds
absence absences absent absented absentee absentees absenting absents absolute absolutely absolutes absolutest
absolve absolved absolves absolving absorb absorbed absorbent absorbents absorbing absorbs absorption abstain
abstained abstaining abstains abstention abstinence abstract abstracted abstracts abstruse absurd absurder
absurdest absurdity absurdly abundance abundances abundant abundantly abuse abused abuser abusers abuses
abusing abusive abysmal abyss abysses academic academics academies academy accede acceded accedes acceding
accelerate accent accented accenting accents accentuate accept acceptable acceptably acceptance accepted
accepting accepts access accessed accesses accessible accessing accessory accident accidental accidents
acclaim acclaimed acclaiming acclaims acclimate acclimated acclimates accolade accolades accompany accomplice
accomplish accord accordance accorded according accordion accordions accords accost accosted accosting accosts
account accountant accounted accounting accounts accredit accredited accredits accrue accrued accrues accruing
accumulate accuracy accurate accurately accusation accuse accused accuser accusers accuses accusing accustom
accustomed accustoms ace aced aces ache ached aches achievable achieve achieved achieves achieving aching acid
acidity acids acing acne acorn acorns acoustic acoustics acquaint acquainted acquaints acquiesce acquiesced
acquiesces acquire acquired acquires acquiring acquit acquits acquittal acquittals acquitted acquitting acre
acreage acreages acres acrid acrider acridest acrimony acrobat acrobatic acrobatics acrobats acronym acronyms
across acrylic acrylics act acted acting action actions activate activated activates activating active
actively actives activist activists activities activity actor actors actress actresses acts actual actuality
actually actuary acumen acute acutely acuter acutes acutest adage adages adamant adapt adaptable adaptation
adapted adapter adapting adaptive adaptor adapts add added addendum addict addicted addicting addiction
addictions addictive addicts adding addition additional additions additive additives address addressed
addressee addressees addresses addressing adds adept adepts adequate adequately adhere adhered adherence
adherent adherents adheres adhering adhesion adhesive adhesives adjacent adjective adjectives adjoin adjoined
adjoining adjoins adjourn adjourned adjourning adjourns adjunct adjuncts adjust adjustable adjusted adjusting
adjustment adjusts administer admirable admirably admiral admirals admiration admire admired admirer admirers
admires admiring admissible admission admissions admit admits admittance admitted admittedly admitting
admonish admonished admonishes admonition ado adobe adobes adolescent adopt adopted adopting adoption
adoptions adopts adorable adoration adore adored adores adoring adorn adorned adorning adornment adornments
adorns adrift adroit adroitly ads adulation adult adulterate adulteries adultery adulthood adults advance
advanced advances advancing advantage advantaged advantages advent adventure adventured adventurer adventures
adverb adverbial adverbials adverbs adversary adverse adversely adverser adversest adversity advert advertise
advertised advertiser advertises adverts advice advisable advise advised adviser advisers advises advising
advisor advisories advisors advisory advocate advocated advocates advocating aeon aeons aerial aerials aerosol
aerosols aerospace aesthetic afar affable affably affair affairs affect affected affecting affection
affections affects affidavit affidavits affiliate affiliated affiliates affinities affinity affirm affirmed
affirming affirms affix affixed affixes affixing afflict afflicted afflicting affliction afflicts affluence
affluent afford affordable afforded affording affords affront affronted affronting affronts afield aflame
afloat afoot aforesaid afraid afresh after afterlife afterlives aftermath aftermaths afternoon afternoons
afterward afterwards again against age aged ageing agencies agency agenda agendas agent agents ages aggravate
aggravated aggravates aggregate aggregated aggregates aggression aggressive aggressor aggressors aghast agile
agility aging agitate agitated agitates agitating agitation agitations agitator agitators aglow agnostic
agnostics ago agonies agonize agonized agonizes agonizing agony agree agreeable agreeably agreed agreeing
agreement agreements agrees aground ahead ahoy aid aide aided aides aiding aids ail ailed ailing ailment
ailments ails aim aimed aiming aimless aimlessly aims air airborne aircraft aired airfield airfields airier
airiest airing airline airliner airliners airlines airmail airmailed airmailing airmails airplane airplanes
airport airports airs airstrip airstrips airtight airy aisle aisles ajar akin alarm alarmed alarming
alarmingly alarmist alarmists alarms alas albeit albino albinos album albums alcohol alcoholic alcoholics
alcoholism alcohols alcove alcoves ale alert alerted alerting alerts ales alga algae algebra algebraic
algorithm algorithms alias aliased aliases aliasing alibi alibied alibiing alibis alien alienate alienated
alienates alienating alienation aliened aliening aliens alight alighted alighting alights align aligned
aligning alignment alignments aligns alike alimony aline alined alinement alinements alines alining alit alive
alkali alkalies alkaline alkalis all allay allayed allaying allays allegation allege alleged allegedly alleges
allegiance alleging allegories allegory allergic allergies allergy alleviate alleviated alleviates alley
alleys alliance alliances allied allies alligator alligators allocate allocated allocates allocating
allocation allot allotment allotments allots allotted allotting allow allowable allowance allowances allowed
allowing allows alloy alloyed alloying alloys allude alluded alludes alluding allure allured allures alluring
allusion allusions ally allying almanac almanacs almighty almond almonds almost alms aloft alone along
alongside aloof aloud alpha alphabet alphabetic alphabets already also altar altars alter alterable alteration
altered altering alternate alternated alternates alternator alters altho although altitude altitudes alto
altogether altos altruism altruistic aluminum always amalgamate amass amassed amasses amassing amateur
amateurish amateurs amaze amazed amazement amazes amazing amazingly ambassador amber ambiance ambiances
ambience ambiences ambient ambiguity ambiguous ambition ambitions ambitious ambivalent amble ambled ambles
ambling ambulance ambulances ambush ambushed ambushes ambushing ameba amebae amebas ameer ameers amen amenable
amend amended amending amendment amendments amends amenities amenity amethyst amethysts amiable amiably
amicable amicably amid amidst amir amirs amiss ammonia ammunition amnesia amnestied amnesties amnesty
amnestying amoeba amoebae amoebas amok among amongst amoral amorous amorphous amount amounted amounting
amounts amp ampere amperes ampersand ampersands amphibian amphibians amphibious ample ampler amplest amplified
amplifier amplifiers amplifies amplify amplifying amplitude amply amps amputate amputated amputates amputating
amputation amuck amulet amulets amuse amused amusement amusements amuses amusing amusingly anaemia anaemic
anagram anal analgesic analgesics analog analogies analogous analogue analogy analyses analysis analyst
analysts analytic analytical analyze analyzed analyzer analyzes analyzing anarchic anarchism anarchist
anarchists anarchy anathema anatomical anatomies anatomy ancestor ancestors ancestral ancestries ancestry
anchor anchorage anchorages anchored anchoring anchors anchovies anchovy ancient ancienter ancientest ancients
and android androids anecdota anecdote anecdotes anemia anemic anesthesia anesthetic anew angel angelic angels
anger angered angering angers angle angled angler anglers angles angling angrier angriest angrily angry angst
anguish anguished anguishes anguishing angular ani animal animals animate animated animates animating
animation animations animosity ankle ankles annals annex annexation annexed annexes annexing annihilate
annotate annotated annotates annotating annotation announce announced announcer announcers announces
announcing annoy annoyance annoyances annoyed annoying annoyingly annoys annual annually annuals annuities
annuity annul annulled annulling annulment annulments annuls anoint anointed anointing anoints anomalies
anomalous anomaly anon anonymity anonymous anorak anoraks another answer answerable answered answering answers
ant antagonism antagonist antagonize anteater anteaters antelope antelopes antenna antennae antennas anthem
anthems anthill anthills anthology anthrax antibiotic antibodies antibody antic anticipate anticlimax antics
antidote antidotes antifreeze antipathy antiquate antiquated antiquates antique antiqued antiques antiquing
antiquity antiseptic antisocial antitheses antithesis antler antlers antonym antonyms ants anus anuses anvil
anvils anxieties anxiety anxious anxiously any anybodies anybody anyhow anyone anyplace anything anythings
anyway anywhere aorta aortae aortas apart apartheid apartment apartments apathetic apathy ape aped aperture
apertures apes apex apexes aphorism aphorisms apices apiece aping aplomb apocryphal apologetic apologies
apologize apologized apologizes apology apostle apostles apostrophe appal appall appalled appalling appalls
appals apparatus apparel appareled appareling apparelled apparels apparent apparently apparition appeal
appealed appealing appeals appear appearance appeared appearing appears appease appeased appeases appeasing
append appendage appendages appended appendices appending appendix appendixes appends appetite appetites
appetizer appetizers appetizing applaud applauded applauding applauds applause apple apples appliance
appliances applicable applicant applicants applicator applied applies apply applying appoint appointed
appointee appointees appointing appoints apposite appraisal appraisals appraise appraised appraises appraising
appreciate apprehend apprehends apprentice approach approached approaches approval approvals approve approved
approves approving apricot apricots apron aprons apt apter aptest aptitude aptitudes aptly aquamarine aquaria
aquarium aquariums aquatic aquatics aqueduct aqueducts arable arbiter arbiters arbitrary arbitrate arbitrated
arbitrates arbitrator arbor arbors arc arcade arcades arcane arced arch archaic archbishop arched archeology
archer archers archery arches archest archetypal arching architect architects archive archived archives
archiving archway archways arcing arcked arcking arcs ardent ardently ardor ardors arduous arduously are area
areas arena arenas ares arguable arguably argue argued argues arguing argument arguments aria arias arid arise
arisen arises arising aristocrat arithmetic ark arks arm armadillo armadillos armament armaments armchair
armchairs armed armies arming armistice armistices armor armored armories armoring armors armory armpit
armpits arms army aroma aromas aromatic aromatics arose around arouse aroused arouses arousing arraign
arraigned arraigning arraigns arrange arranged arranges arranging array arrayed arraying arrays arrears arrest
arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance arrogant arrogantly
arrow arrows arsenal arsenals arsenic arson art artefact artefacts arterial arteries artery artful arthritic
arthritics arthritis artichoke artichokes article articles articulate artifact artifacts artifice artifices
artificial artillery artisan artisans artist artistic artistry artists arts artwork asbestos ascend ascended
ascending ascends ascension ascensions ascent ascents ascertain ascertains ascetic ascetics ascribe ascribed
ascribes ascribing asexual ash ashamed ashcan ashed ashen ashes ashing ashore ashtray ashtrays aside asides
ask askance asked askew asking asks asleep asparagus aspect aspects aspen aspens aspersion aspersions asphalt
asphalted asphalting asphalts asphyxiate aspirant aspirants aspiration aspire aspired aspires aspirin aspiring
aspirins ass assail assailant assailants assailed assailing assails assassin assassins assault assaulted
assaulter assaulting assaults assemble assembled assembler assemblers assembles assemblies assembling assembly
assent assented assenting assents assert asserted asserting assertion assertions assertive asserts asses
assess assessed assesses assessing assessment assessor assessors asset assets assign assigned assigning
assignment assigns assimilate assist assistance assistant assistants assisted assisting assists associate
associated associates assort assorted assorting assortment assorts assume assumed assumes assuming assumption
assurance assurances assure assured assureds assures assuring asterisk asterisked asterisks asteroid asteroids
asthma astonish astonished astonishes astound astounded astounding astounds astray astride astringent
astrology astronaut astronauts astronomer astronomy astute astutely astuter astutest asylum asylums asymmetry
ate atheism atheist atheistic atheists athlete athletes athletic athletics atlas atlases atmosphere atom
atomic atoms atone atoned atonement atones atoning atrocious atrocities atrocity attach attached attaching
attachment attack attacked attacker attacking attacks attain attained attaining attainment attains attempt
attempted attempting attempts attend attendance attendant attendants attended attending attends attention
attentions attentive attest attested attesting attests attic attics attire attired attires attiring attitude
attitudes attorney attorneys attract attracted attracting attraction attractive attracts attribute attributed
attributes auburn auction auctioned auctioneer auctioning auctions audacious audacity audible audibles audibly
audience audiences audio audios audit audited auditing audition auditioned auditions auditor auditoria
auditorium auditors auditory audits augment augmented augmenting augments august auguster augustest aunt aunts
aura aurae aural auras auspicious austere austerer austerest austerity authentic author authored authoring
authority authorize authorized authorizes authors authorship auto autocracy autocrat autocratic autocrats
autograph autographs automate automated automates automatic automatics automating automation automobile
automotive autonomous autonomy autopsied autopsies autopsy autopsying autos autumn autumnal autumns auxiliary
avail available availed availing avails avalanche avalanches avarice avaricious avenge avenged avenges
avenging avenue avenues average averaged averages averaging averse aversion aversions avert averted averting
averts aviation aviator aviators avid avocado avocadoes avocados avoid avoidable avoidance avoided avoiding
avoids avow avowal avowals avowed avowing avows await awaited awaiting awaits awake awaked awaken awakened
awakening awakens awakes awaking award awarded awarding awards aware awareness away awe awed awes awesome
awful awfuller awfullest awfully awhile awing awkward awkwarder awkwardest awkwardly awning awnings awoke
awoken awry axe axed axes axing axiom axiomatic axioms axis axle axles aye ayes azalea azaleas azure azures
babble babbled babbles babbling babe babes babied babier babies babiest baboon baboons baby babying babyish
bachelor bachelors back backbone backbones backed backer backers backfire backfired backfires backfiring
backgammon background backhand backhanded backhands backing backings backlash backlashes backlog backlogged
backlogs backpack backpacked backpacks backs backside backslash backspace backstage backtrack backtracks
backward backwards backwoods bacon bacteria bacterial bacterias bacterium bad badder baddest bade badge badger
badgered badgering badgers badges badly badminton badness baffle baffled baffles baffling bag bagel bagels
baggage bagged baggier baggiest bagging baggy bags bail bailed bailing bails bait baited baiting baits bake
baked baker bakeries bakers bakery bakes baking balance balanced balances balancing balconies balcony bald
balded balder baldest balding baldness balds bale baled bales baling balk balked balking balks ball ballad
ballads ballast ballasted ballasting ballasts balled ballerina ballerinas ballet ballets balling ballistics
balloon ballooned ballooning balloons ballot balloted balloting ballots ballroom ballrooms balls balm balmier
balmiest balms balmy baloney bamboo bamboos bamboozle bamboozled bamboozles ban banal banana bananas band
bandage bandaged bandages bandaging bandana bandanas bandanna bandannas banded bandied bandier bandies
bandiest banding bandit bandits banditti bands bandstand bandstands bandwagon bandwagons bandwidth bandy
bandying bang banged banging bangs bani banish banished banishes banishing banister banisters banjo banjoes
banjos bank banked banker bankers banking banknote banknotes bankrupt bankruptcy bankrupted bankrupts banks
banned banner banners banning bannister bannisters banquet banqueted banqueting banquets bans banter bantered
bantering banters baptism baptisms baptize baptized baptizes baptizing bar barb barbarian barbarians barbaric
barbarous barbecue barbecued barbecues barbecuing barbed barbeque barbequed barbeques barbequing barber
barbered barbering barbers barbing barbs bard bards bare bareback bared barefoot barely barer bares barest
bargain bargained bargainer bargaining bargains barge barged barges barging baring baritone baritones bark
barked barking barks barley barman barn barnacle barnacles barns barnyard barnyards barometer barometers baron
barons baroque barrage barraged barrages barraging barred barrel barreled barreling barrelled barrelling
barrels barren barrener barrenest barrens barrette barrettes barricade barricaded barricades barrier barriers
barring barrings barrister barristers bars bartender bartenders barter bartered bartering barters base
baseball baseballs based baseline basement basements baser bases basest bash bashed bashes bashful bashing
basic basically basics basil basin basing basins basis bask basked basket basketball baskets basking basks
bass basses bassoon bassoons bastard bastards baste basted bastes basting bat batch batched batches batching
bath bathe bathed bathes bathing bathroom bathrooms baths bathtub bathtubs baton batons bats batsman battalion
battalions batted batter battered batteries battering batters battery batting battle battled battles
battleship battling baud bauds bawdier bawdiest bawdy bawl bawled bawling bawls bay bayed baying bayonet
bayoneted bayoneting bayonets bayonetted bayou bayous bays bazaar bazaars beach beached beaches beaching
beacon beacons bead beaded beadier beadiest beading beads beady beagle beagles beak beaked beaker beakers
beaks beam beamed beaming beams bean beaned beaning beans bear bearable beard bearded bearding beards bearer
bearers bearing bearings bears beast beasts beat beaten beater beaters beating beats beautician beauties
beautified beautifies beautiful beautify beauty beaver beavered beavering beavers became because beckon
beckoned beckoning beckons become becomes becoming bed bedbug bedbugs bedclothes bedded bedder bedding bedlam
bedlams bedridden bedrock bedrocks bedroom bedrooms beds bedside bedsides bedspread bedspreads bedtime
bedtimes bee beech beeches beef beefed beefier beefiest beefing beefs beefy beehive beehives been beeper beer
beers bees beeswax beet beetle beetled beetles beetling beets beeves befall befallen befalling befalls befell
befit befits befitted befitting before beforehand befriend befriended befriends beg began beggar beggared
beggaring beggars begged begging begin beginner beginners beginning beginnings begins begrudge begrudged
begrudges begrudging begs beguile beguiled beguiles beguiling begun behalf behalves behave behaved behaves
behaving behavior behavioral behead beheaded beheading beheads beheld behind behinds behold beholder beholding
beholds beige being beings belabor belabored belaboring belabors belated belatedly belch belched belches
belching belfries belfry belie belied belief beliefs belies believable believe believed believer believers
believes believing belittle belittled belittles belittling bell bellboy bellboys belled bellhop bellhops
bellied bellies belling bellow bellowed bellowing bellows bells belly bellying belong belonged belonging
belongings belongs beloved beloveds below belt belted belting belts belying bemoan bemoaned bemoaning bemoans
bemuse bemused bemuses bemusing bench benched benches benching bend bender bending bends beneath benefactor
beneficial benefit benefited benefiting benefits benefitted benevolent benighted benign bent bents bequeath
bequeathed bequeaths bequest bequests bereave bereaved bereaves bereaving bereft beret berets berried berries
berry berrying berserk berth berthed berthing berths beseech beseeched beseeches beseeching beset besets
besetting beside besides besiege besieged besieges besieging besought best bested bestial bestiality besting
bestow bestowed bestowing bestows bests bet beta betcha betray betrayal betrayals betrayed betraying betrays
betrothal betrothals bets betted better bettered bettering betterment betters betting bettor bettors between
beverage beverages beware bewared bewares bewaring bewilder bewildered bewilders bewitch bewitched bewitches
bewitching beyond bias biased biases biasing biassed biassing bib bible biblical bibs bicker bickered
bickering bickers bicycle bicycled bicycles bicycling bid bidden bidding bide bided bides biding bids biennial
biennials bifocals big bigamist bigamists bigamous bigamy bigger biggest bigot bigoted bigotry bigots bike
biked bikes biking bikini bikinis bilateral bile bilingual bilinguals bill billboard billboards billed
billfold billfolds billiards billing billion billions billow billowed billowing billows bills bin binaries
binary bind binder binders binding bindings binds bingo binned binning binomial bins biographer biography
biological biologist biologists biology bipartisan biped bipeds biplane biplanes birch birched birches
birching bird birdcage birdcages birded birding birds birth birthday birthdays birthed birthing birthmark
birthmarks birthplace births biscuit biscuits bisect bisected bisecting bisects bisexual bisexuals bishop
bishops bison bisons bit bitch bitched bitches bitching bite bites biting bitmap bits bitten bitter bitterer
bitterest bitterly bitterness bizarre blab blabbed blabbing blabs black blackberry blackbird blackbirds
blackboard blacked blacken blackened blackening blackens blacker blackest blackhead blackheads blacking
blackjack blackjacks blacklist blacklists blackmail blackmails blackout blackouts blacks blacksmith blacktop
blacktops bladder bladders blade blades blame blamed blameless blamer blames blaming blanch blanched blanches
blanching blancmange bland blander blandest blank blanked blanker blankest blanket blanketed blanketing
blankets blanking blankly blanks blare blared blares blaring blaspheme blasphemed blasphemes blasphemy blast
blasted blaster blasting blasts blatant blatantly blaze blazed blazer blazers blazes blazing bleach bleached
bleaches bleaching bleak bleaker bleakest blearier bleariest bleary bleat bleated bleating bleats bled bleed
bleeding bleeds blemish blemished blemishes blemishing blend blended blending blends blent bless blessed
blesses blessing blessings blest blew blight blighted blighting blights blimp blimps blind blinded blinder
blindest blindfold blindfolds blinding blindingly blindly blindness blinds blink blinked blinker blinkered
blinkering blinkers blinking blinks blip blips bliss blissful blissfully blister blistered blistering blisters
blithe blithely blither blithest blitz blitzed blitzes blitzing blizzard blizzards blob blobbed blobbing blobs
bloc block blockade blockaded blockades blockading blockage blocked blockhead blockheads blocking blocks blocs
blog blogged blogger bloggers blogging blogs blond blonde blonder blondes blondest blonds blood blooded
bloodhound bloodied bloodier bloodies bloodiest blooding bloods bloodshed bloodshot bloody bloodying bloom
bloomed blooming blooms blossom blossomed blossoming blossoms blot blotch blotched blotches blotching blots
blotted blotter blotters blotting blouse bloused blouses blousing blow blowing blown blowout blowouts blows
blowtorch blubber blubbered blubbering blubbers bludgeon bludgeoned bludgeons blue bluebell bluebells
blueberry bluebird bluebirds blued bluegrass blueing blueprint blueprints bluer blues bluest bluff bluffed
bluffer bluffest bluffing bluffs bluing blunder blundered blundering blunders blunt blunted blunter bluntest
blunting bluntly bluntness blunts blur blurb blurred blurring blurs blurt blurted blurting blurts blush
blushed blushes blushing bluster blustered blustering blusters boa boar board boarded boarder boarders
boarding boards boardwalk boardwalks boars boas boast boasted boastful boastfully boasting boasts boat boated
boating boats bob bobbed bobbin bobbing bobbins bobcat bobcats bobs bobsled bobsledded bobsleds bode boded
bodes bodice bodices bodies bodily boding body bodyguard bodyguards bodywork bog bogged bogging boggle boggled
boggles boggling bogs bogus boil boiled boiler boilers boiling boils boisterous bold bolder boldest boldly
boldness bologna boloney bolster bolstered bolstering bolsters bolt bolted bolting bolts bomb bombard
bombarded bombarding bombards bombed bomber bombers bombing bombings bombs bond bondage bonded bonding bonds
bone boned bones boney boneyer boneyest bonfire bonfires bonier boniest boning bonnet bonnets bonus bonuses
bony boo booby booed booing book bookcase bookcases booked bookend bookends booking bookings bookkeeper
booklet booklets bookmark bookmarked bookmarks books bookshelf bookshop bookshops bookstore bookworm bookworms
boom boomed boomerang boomerangs booming booms boon boons boor boorish boors boos boost boosted booster
boosters boosting boosts boot booted bootee bootees booth booths bootie booties booting bootleg bootlegged
bootlegs boots bootstrap booty booze bop border bordered bordering borderline borders bore bored boredom bores
boring boringly born borne borough boroughs borrow borrowed borrowing borrows bosom bosoms boss bossed bosses
bossier bossiest bossing bossy botanical botanist botanists botany botch botched botches botching both bother
bothered bothering bothers bothersome bottle bottled bottleneck bottles bottling bottom bottomed bottoming
bottomless bottoms bough boughs bought boulder boulders boulevard boulevards bounce bounced bounces bouncing
bound boundaries boundary bounded bounding boundless bounds bounties bountiful bounty bouquet bouquets bourbon
bourgeois bout boutique boutiques bouts bovine bovines bow bowed bowel bowels bowing bowl bowlder bowlders
bowled bowlegged bowler bowling bowls bows box boxcar boxcars boxed boxer boxers boxes boxing boy boycott
boycotted boycotting boycotts boyfriend boyfriends boyhood boyhoods boyish boys bra brace braced bracelet
bracelets braces bracing bracket bracketed bracketing brackets brackish brag braggart braggarts bragged
bragging brags braid braided braiding braids brain brained brainier brainiest braining brainless brains
brainstorm brainwash brainy braise braised braises braising brake braked brakes braking bran branch branched
branches branching brand branded brandied brandies branding brandish brandished brandishes brands brandy
brandying bras brash brasher brashest brass brasses brassier brassiere brassieres brassiest brassy brat brats
bravado brave braved bravely braver bravery braves bravest braving bravo bravos brawl brawled brawling brawls
brawn brawnier brawniest brawny bray brayed braying brays brazen brazened brazening brazens brazier braziers
breach breached breaches breaching bread breaded breading breads breadth breadths break breakable breakables
breakdown breakdowns breakfast breakfasts breaking breakneck breaks breakwater breast breasted breasting
breasts breath breathe breathed breather breathers breathes breathing breathless breaths bred breed breeder
breeders breeding breeds breeze breezed breezes breezier breeziest breezing breezy brethren brevity brew
brewed breweries brewery brewing brews bribe bribed bribery bribes bribing brick bricked bricking bricklayer
bricks bridal bridals bride bridegroom brides bridesmaid bridge bridged bridges bridging bridle bridled
bridles bridling brief briefcase briefcases briefed briefer briefest briefing briefly briefs brigade brigades
bright brighten brightened brightens brighter brightest brightly brightness brilliance brilliant brilliants
brim brimmed brimming brims brimstone brine bring bringing brings brinier briniest brink brinks briny brisk
brisked brisker briskest brisking briskly brisks bristle bristled bristles bristling britches brittle brittler
brittlest broach broached broaches broaching broad broadcast broadcasts broaden broadened broadening broadens
broader broadest broadly broads broadside broadsided broadsides brocade brocaded brocades brocading broccoli
brochure brochures broil broiled broiler broilers broiling broils broke broken broker brokered brokering
brokers bronchitis broncho bronchos bronco broncos bronze bronzed bronzes bronzing brooch brooches brood
brooded brooding broods brook brooked brooking brooks broom brooms broth brother brotherly brothers broths
brought brow browbeat browbeaten browbeats brown browned browner brownest brownie brownies browning browns
brows browse browsed browses browsing bruise bruised bruises bruising brunch brunched brunches brunching
brunette brunettes brunt brush brushed brushes brushing brusk brusker bruskest brusque brusquer brusquest
brutal brutality brutally brute brutes brutish bubble bubbled bubbles bubblier bubbliest bubbling bubbly buck
bucked bucket bucketed bucketing buckets bucking buckle buckled buckles buckling bucks bud budded buddies
budding buddy budge budged budges budget budgeted budgeting budgets budging buds buff buffalo buffaloed
buffaloes buffaloing buffalos buffed buffer buffered buffering buffers buffet buffeted buffeting buffets
buffing buffoon buffoons buffs bug bugged bugger buggers buggier buggies buggiest bugging buggy bugle bugled
bugler buglers bugles bugling bugs build builder builders building buildings builds built bulb bulbous bulbs
bulge bulged bulges bulging bulk bulked bulkier bulkiest bulking bulks bulky bull bulldog bulldogged bulldogs
bulldoze bulldozed bulldozer bulldozers bulldozes bulldozing bulled bullet bulletin bulletined bulletins
bullets bullfight bullfights bullfrog bullfrogs bullied bullies bulling bullion bulls bully bullying bum
bumblebee bumblebees bummed bummer bummest bumming bump bumped bumper bumpers bumpier bumpiest bumping bumps
bumpy bums bun bunch bunched bunches bunching bundle bundled bundles bundling bung bungalow bungalows bungle
bungled bungler bunglers bungles bungling bunion bunions bunk bunked bunker bunkers bunking bunks bunnies
bunny buns buoy buoyancy buoyant buoyed buoying buoys burble burbled burbles burbling burden burdened
burdening burdens burdensome bureau bureaucrat bureaus bureaux burger burgers burglar burglaries burglars
burglary burgle burial burials buried buries burlap burlier burliest burly burn burned burner burners burning
burnish burnished burnishes burnishing burns burnt burp burped burping burps burr burred burring burro burros
burrow burrowed burrowing burrows burrs bursar burst bursted bursting bursts bury burying bus bused buses bush
bushed bushel busheled busheling bushelled bushelling bushels bushes bushier bushiest bushing bushy busied
busier busies busiest busily business businesses busing bust busted busting bustle bustled bustles bustling
busts busy busybodies busybody busying but butcher butchered butcheries butchering butchers butchery butler
butlers buts butt butte butted butter buttercup buttercups buttered butterfly buttering buttermilk butters
buttery buttes butting buttock buttocks button buttoned buttonhole buttoning buttons buttress buttressed
buttresses butts buxom buy buyer buyers buying buys buzz buzzard buzzards buzzed buzzer buzzers buzzes buzzing
bye byes bygone bygones bypass bypassed bypasses bypassing bypast bystander bystanders byte bytes byway byways
cab cabaret cabarets cabbage cabbages cabbed cabbing cabin cabinet cabinets cabins cable cabled cables cabling
caboose cabooses cabs cacao cacaos cache cached caches caching cackle cackled cackles cackling cacti cactus
cactuses cad caddie caddied caddies caddy caddying cadence cadences cadet cadets cafeteria cafeterias caffeine
cage caged cages cagey cagier cagiest caging cagy cajole cajoled cajoles cajoling cake caked cakes caking
calamities calamity calcium calculate calculated calculates calculator calculi calculus calculuses calendar
calendared calendars calf calfs caliber calibers calibrate calibrated calibrates calico calicoes calicos calk
calked calking calkings calks call callable called caller callers calling callings callous calloused callouses
callousing callow calls callus callused calluses callusing calm calmed calmer calmest calming calmly calmness
calms calorie calories calve calves cam came camel camels cameo cameos camera cameras camouflage camp campaign
campaigned campaigner campaigns camped camper campers camping camps campus campuses can canal canals canaries
canary cancel canceled canceling cancelled cancelling cancels cancer cancers candid candidacy candidate
candidates candidly candied candies candle candled candles candling candor candy candying cane caned canes
canine canines caning canister canisters canker cankered cankering cankers canned canneries cannery cannibal
cannibals cannier canniest canning cannon cannoned cannoning cannons cannot canny canoe canoed canoeing canoes
canon canonical canons canopied canopies canopy canopying cans cant cantaloup cantaloupe cantaloups canteen
canteens canter cantered cantering canters canvas canvased canvases canvasing canvass canvassed canvasser
canvassers canvasses canvassing canyon canyons cap capability capable capably capacities capacitor capacitors
capacity cape caped caper capered capering capers capes capillary capital capitalism capitalist capitalize
capitals capitulate capped capping caprice caprices capricious caps capsize capsized capsizes capsizing
capsule capsuled capsules capsuling captain captained captaining captains caption captioned captioning
captions captivate captivated captivates captive captives captivity captor captors capture captured captures
capturing car caramel caramels carat carats caravan caravans carbon carbons carburetor carcass carcasses card
cardboard carded cardiac cardigan cardigans cardinal cardinals carding cards care cared career careered
careering careers carefree careful carefuller carefully careless carelessly cares caress caressed caresses
caressing caretaker caretakers cargo cargoes cargos caribou caribous caricature caring carnage carnal
carnation carnations carnival carnivals carnivore carnivores carol caroled caroling carolled carolling carols
carouse caroused carouses carousing carp carped carpenter carpenters carpentry carpet carpeted carpeting
carpets carping carps carriage carriages carried carrier carriers carries carrion carrot carrots carry
carrying cars cart carted cartel cartels cartilage cartilages carting carton cartons cartoon cartooned
cartooning cartoonist cartoons cartridge cartridges carts cartwheel cartwheels carve carved carves carving
cascade cascaded cascades cascading case cased cases cash cashed cashes cashew cashews cashier cashiered
cashiering cashiers cashing cashmere casing casings casino casinos cask casket caskets casks casserole
casseroled casseroles cassette cassettes cassino cassinos cast castaway castaways caste caster casters castes
castigate castigated castigates casting castings castle castled castles castling castoff castoffs castrate
castrated castrates castrating casts casual casually casuals casualties casualty cat cataclysm cataclysms
catalog cataloged cataloging catalogs catalogue catalogued catalogues catapult catapulted catapults cataract
cataracts catcall catcalled catcalling catcalls catch catches catchier catchiest catching catchings catchment
catchup catchy catechism catechisms categories categorize category cater catered caterer caterers catering
caters catfish catfishes cathedral cathedrals catholic catnap catnapped catnapping catnaps catnip cats catsup
cattle catwalk catwalks caucus caucused caucuses caucusing caucussed caucussing caught caulk caulked caulking
caulkings caulks causal causality cause caused causes causeway causeways causing caustic caustics caution
cautioned cautioning cautions cautious cautiously cavalier cavaliers cavalries cavalry cave caveat caveats
caved cavern caverns caves caviar caviare caving cavities cavity cavort cavorted cavorting cavorts caw cawed
cawing caws cease ceased ceasefire ceaseless ceases ceasing cedar cedars cede ceded cedes ceding ceiling
ceilings celebrate celebrated celebrates celebrity celery celestial celibacy celibate celibates cell cellar
cellars celli cellist cellists cello cellophane cellos cells cellular cellulars cellulose cement cemented
cementing cements cemeteries cemetery censor censored censoring censors censorship censure censured censures
censuring census censused censuses censusing cent centennial center centered centering centers centimeter
centipede centipedes central centralize centrally centrals centrifuge cents centuries century ceramic cereal
cereals cerebral ceremonial ceremonies ceremony certain certainly certainty certified certifies certify
certifying cervical cessation cessations chafe chafed chafes chaff chaffed chaffing chaffs chafing chagrin
chagrined chagrining chagrinned chagrins chain chained chaining chains chainsaw chair chaired chairing
chairman chairmen chairs chalet chalets chalice chalices chalk chalked chalkier chalkiest chalking chalks
chalky challenge challenged challenger challenges chamber chambers chameleon chameleons champ champagne
champagnes champed champing champion championed champions champs chance chanced chancellor chances chancing
chandelier change changeable changed changeover changes changing channel channeled channeling channelled
channels chant chanted chanting chants chaos chaotic chap chapel chapels chaperon chaperone chaperoned
chaperones chaperons chaplain chaplains chapped chapping chaps chapt chapter chapters char character
characters charcoal charcoals charge chargeable charged charger charges charging chariot chariots charisma
charitable charitably charities charity charlatan charlatans charm charmed charming charms charred charring
chars chart charted charter chartered chartering charters charting charts chase chased chases chasing chasm
chasms chassis chaste chasten chastened chastening chastens chaster chastest chastise chastised chastises
chastising chastity chat chats chatted chatter chatterbox chattered chattering chatters chattier chattiest
chatting chatty chauffeur chauffeurs chauvinist cheap cheapen cheapened cheapening cheapens cheaper cheapest
cheaply cheapness cheat cheated cheating cheats check checked checker checkers checking checkout checkpoint
checks checkup checkups cheek cheeked cheeking cheeks cheep cheeped cheeping cheeps cheer cheered cheerful
cheerfully cheerier cheeriest cheering cheers cheery cheese cheesed cheeses cheesing cheetah cheetahs chef
chefs chemical chemically chemicals chemist chemistry chemists cherish cherished cherishes cherishing cherries
cherry cherub cherubim cherubims cherubs chess chest chestnut chestnuts chests chew chewed chewier chewiest
chewing chews chewy chi chic chicer chicest chick chicken chickened chickening chickens chicks chid chidden
chide chided chides chiding chief chiefer chiefest chiefly chiefs chieftain chieftains child childbirth
childhood childhoods childish childlike children chile chiles chili chilies chilis chill chilled chiller
chillest chilli chillier chillies chilliest chilling chills chilly chime chimed chimes chiming chimney
chimneys chimp chimpanzee chimps chin china chink chinked chinking chinks chinned chinning chins chintz chip
chipmunk chipmunks chipped chipper chippers chipping chips chirp chirped chirping chirps chisel chiseled
chiseling chiselled chiselling chisels chivalrous chivalry chlorine chloroform chocolate chocolates choice
choicer choices choicest choir choirs choke choked chokes choking cholera choose chooses choosey choosier
choosiest choosing choosy chop chopped chopper choppered choppering choppers choppier choppiest chopping
choppy chops choral chorals chord chords chore chores chortle chortled chortles chortling chorus chorused
choruses chorusing chorussed chorussing chose chosen chow chowder chowders chowed chowing chows christen
christened christens chrome chromed chromes chroming chromium chromosome chronic chronicle chronicled
chronicles chronology chubbier chubbiest chubby chuck chucked chucking chuckle chuckled chuckles chuckling
chucks chug chugged chugging chugs chum chummed chummier chummiest chumming chummy chums chunk chunkier
chunkiest chunks chunky church churches churn churned churning churns chute chutes cider ciders cigar cigaret
cigarets cigarette cigarettes cigars cinch cinched cinches cinching cinder cindered cindering cinders cinema
cinemas cinnamon cipher ciphered ciphering ciphers circa circle circled circles circling circuit circuited
circuiting circuitous circuitry circuits circular circulars circulate circulated circulates circumcise
circumflex circumvent circus circuses cistern cisterns citation citations cite cited cites cities citing
citizen citizens citric citrus citruses city civic civics civil civilian civilians civilities civility
civilize civilized civilizes civilizing clack clacked clacking clacks clad claim claimed claiming claims clam
clamber clambered clambering clambers clammed clammier clammiest clamming clammy clamor clamored clamoring
clamors clamp clamped clamping clamps clams clan clang clanged clanging clangs clank clanked clanking clanks
clans clap clapped clapper clappers clapping claps claptrap claret clarified clarifies clarify clarifying
clarinet clarinets clarity clash clashed clashes clashing clasp clasped clasping clasps class classed classes
classic classical classics classified classifies classify classing classmate classmates classroom classrooms
classy clatter clattered clattering clatters clause clauses claw clawed clawing claws clay clean cleaned
cleaner cleaners cleanest cleaning cleanlier cleanliest cleanly cleans cleanse cleansed cleanser cleansers
cleanses cleansing clear clearance clearances cleared clearer clearest clearing clearings clearly clearness
clears cleat cleats cleavage cleavages cleave cleaved cleaver cleavers cleaves cleaving clef clefs cleft
clefts clemency clench clenched clenches clenching clergies clergy clergyman clergymen cleric clerical clerics
clerk clerked clerking clerks clever cleverer cleverest cleverly cleverness click clicked clicking clicks
client clients cliff cliffs clii climactic climate climates climax climaxed climaxes climaxing climb climbed
climber climbers climbing climbs clime climes clinch clinched clinches clinching cling clinging clings clinic
clinical clinically clinics clink clinked clinking clinks clip clipboard clipboards clipped clipping clippings
clips clipt clique cliques clitoris clix cloak cloaked cloaking cloaks clock clocked clocking clocks clockwise
clockwork clockworks clod clods clog clogged clogging clogs cloister cloistered cloisters clone clones close
closed closely closeness closer closes closest closet closeted closeting closets closing closure closures clot
cloth clothe clothed clothes clothespin clothing cloths clots clotted clotting cloud cloudburst clouded
cloudier cloudiest clouding clouds cloudy clout clouted clouting clouts clove cloven clover clovers cloves
clown clowned clowning clowns club clubbed clubbing clubhouse clubhouses clubs cluck clucked clucking clucks
clue clued clueing clueless clues cluing clump clumped clumping clumps clumsier clumsiest clumsily clumsiness
clumsy clung cluster clustered clustering clusters clutch clutched clutches clutching clutter cluttered
cluttering clutters clvi clvii clxi clxii clxiv clxix clxvi clxvii coach coached coaches coaching coagulate
coagulated coagulates coal coaled coalesce coalesced coalesces coalescing coaling coalition coalitions coals
coarse coarsely coarsen coarsened coarseness coarsening coarsens coarser coarsest coast coastal coasted
coaster coasters coasting coastline coastlines coasts coat coated coating coats coax coaxed coaxes coaxing cob
cobalt cobble cobbler cobblers cobra cobras cobs cobweb cobwebs cocaine cock cocked cockeyed cockier cockiest
cocking cockpit cockpits cockroach cocks cocktail cocktails cocky cocoa cocoanut cocoanuts cocoas coconut
coconuts cocoon cocooned cocooning cocoons cod codded codding code coded codes coding cods coerce coerced
coerces coercing coercion coexist coexisted coexisting coexists coffee coffees coffer coffers coffin coffined
coffining coffins cog cogency cogent cognac cognacs cognitive cogs coherence coherent coherently coil coiled
coiling coils coin coinage coinages coincide coincided coincides coinciding coined coining coins coke coked
cokes coking col colander colanders cold colder coldest coldly coldness colds colic collage collages collapse
collapsed collapses collapsing collar collarbone collared collaring collars collate collated collateral
collates collating collation colleague colleagues collect collected collecting collection collective collector
collectors collects college colleges collegiate collide collided collides colliding collie collies collision
collisions colloquial collusion colon colonel colonels colones colonial colonials colonies colonize colonized
colonizes colonizing colons colony color colored coloreds colorful coloring colorless colors colossal colt
colts column columns coma comas comb combat combatant combatants combated combating combats combatted
combatting combed combine combined combines combing combining combs combustion come comeback comedian
comedians comedies comedy comelier comeliest comely comes comestible comet comets comfort comforted comforting
comforts comic comical comics coming comings comma command commandant commanded commandeer commander
commanders commanding commando commandoes commandos commands commas commence commenced commences commencing
commend commended commending commends comment commentary commented commenting comments commerce commercial
commission commit commitment commits committed committee committees committing commodity commodore commodores
common commoner commonest commonly commons commotion commotions communal commune communed communes communing
communion communions communique communism communist communists community commute commuted commuter commuters
commutes commuting compact compacted compacter compactest compacting compaction compacts companies companion
companions company comparable compare compared compares comparing comparison compass compassed compasses
compassing compassion compatible compatriot compel compelled compelling compels compensate compete competed
competence competent competes competing competitor compile compiled compiler compilers compiles compiling
complacent complain complained complains complaint complaints complement complete completed completely
completer completes completest completing completion complex complexes complexion complexity compliance
compliant complicate complied complies compliment comply complying component components compose composed
composer composers composes composing composite composites compost composted composting composts composure
compound compounded compounds comprehend compress compressed compresses comprise comprised comprises
comprising compromise compulsion compulsive compulsory compute computed computer computers computes computing
comrade comrades con concave conceal concealed concealing conceals concede conceded concedes conceding conceit
conceited conceits conceive conceived conceives conceiving concentric concept conception concepts conceptual
concern concerned concerning concerns concert concerted concerti concerting concerto concertos concerts
concession conciliate concise concisely conciser concisest conclude concluded concludes concluding conclusion
conclusive concoct concocted concocting concoction concocts concord concourse concourses concrete concreted
concretes concreting concur concurred concurrent concurring concurs concussion condemn condemned condemning
condemns condense condensed condenses condensing condescend condiment condiments condition conditions
condolence condom condoms condone condoned condones condoning condor condors conducive conduct conducted
conducting conductor conductors conducts cone cones confection confer conference conferred conferrer
conferring confers confess confessed confesses confessing confession confetti confidant confidants confide
confided confidence confident confides confiding configure configured configures confine confined confines
confining confirm confirmed confirming confirms confiscate conflict conflicted conflicts conform conformed
conforming conformity conforms confound confounded confounds confront confronted confronts confuse confused
confuses confusing confusion congeal congealed congealing congeals congenial congest congested congesting
congestion congests congregate congress congresses congruent conical conifer coniferous conifers conjecture
conjugal conjugate conjugated conjugates conjure conjured conjures conjuring connect connected connecter
connecters connecting connection connective connector connectors connects conned conning connote connoted
connotes connoting conquer conquered conquering conqueror conquerors conquers conquest conquests cons
conscience conscious consecrate consensus consent consented consenting consents consequent conserve conserved
conserves conserving consider considered considers consign consigned consigning consigns consist consisted
consistent consisting consists console consoled consoles consoling consonant consonants consort consorted
consorting consortium consorts conspiracy conspire conspired conspires conspiring constancy constant
constantly constants constitute constrain constrains constraint constrict constricts construct constructs
construe construed construes construing consul consular consulate consulates consuls consult consultant
consulted consulting consults consumable consume consumed consumer consumers consumes consuming consummate
contact contacted contacting contacts contagion contagions contagious contain contained container containers
containing contains contempt contend contended contender contenders contending contends content contented
contenting contention contents contest contestant contested contesting contests context contexts contextual
contiguous continent continents contingent continual continue continued continues continuing continuity
continuous continuum contort contorted contorting contortion contorts contour contoured contouring contours
contraband contract contracted contractor contracts contradict contraries contrary contrast contrasted
contrasts contravene contribute contrite contrive contrived contrives contriving control controlled controller
controls convalesce convection convene convened convenes convenient convening convent convention convents
converge converged converges converging conversant converse conversed conversely converses conversing
conversion convert converted converter converters converting convertor convertors converts convex convey
conveyance conveyed conveying conveys convict convicted convicting conviction convicts convince convinced
convinces convincing convoluted convoy convoyed convoying convoys convulse convulsed convulses convulsing
convulsion convulsive coo cooed cooing cook cookbook cookbooks cooked cooker cookie cookies cooking cooks
cooky cool cooled cooler coolers coolest cooling coolly cools coop cooped cooper cooperate cooperated
cooperates cooping coops coordinate coos cop cope coped copes copied copier copiers copies coping copious
copiously copped copper copperhead coppers copping cops copulate copulation copy copying copyright copyrights
coral corals cord corded cordial cordially cordials cording cordless cordon cordoned cordoning cordons cords
corduroy core cored cores coring cork corked corking corks corkscrew corkscrews corn cornea corneas corned
corner cornered cornering corners cornet cornets cornflakes cornier corniest corning cornmeal corns cornstarch
corny corollary coronaries coronary coronation coroner coroners corporal corporals corporate corps corpse
corpses corpulent corpus corpuscle corpuscles corral corralled corralling corrals correct corrected correcter
correctest correcting correction corrective correctly corrector corrects correlate correlated correlates
correspond corridor corridors corrode corroded corrodes corroding corrosion corrosive corrosives corrupt
corrupted corrupter corruptest corrupting corruption corrupts corsage corsages corset corseted corseting
corsets cortex cosier cosies cosiest cosmetic cosmetics cosmic cosmology cosmonaut cosmonauts cosmos cosmoses
cost costed costing costings costlier costliest costly costs costume costumed costumes costuming cosy cot cots
cottage cottages cotton cottoned cottoning cottons cottontail cottonwood couch couched couches couching cougar
cougars cough coughed coughing coughs could council councillor councilor councilors councils counsel counseled
counseling counselled counsellor counselor counselors counsels count countable countdown countdowns counted
counter counteract countered countering counters countess countesses counties counting countless countries
country countryman countrymen counts county coup couple coupled couples coupling coupon coupons coups courage
courageous courier couriers course coursed courser courses coursing court courted courteous courtesies
courtesy courthouse courting courtroom courtrooms courts courtship courtships courtyard courtyards cousin
cousins cove covenant covenanted covenants cover coverage covered covering covers covert covertly coverts
coves covet coveted coveting covetous covets cow coward cowardice cowardly cowards cowboy cowboys cowed cower
cowered cowering cowers cowgirl cowgirls cowhide cowhides cowing cows cox coy coyer coyest coyote coyotes
cozier cozies coziest cozily coziness cozy crab crabbed crabbier crabbiest crabbing crabby crabs crack cracked
cracker crackers cracking crackle crackled crackles crackling crackpot crackpots cracks cradle cradled cradles
cradling craft crafted craftier craftiest craftily crafting crafts craftsman craftsmen crafty crag craggier
craggiest craggy crags cram crammed cramming cramp cramped cramping cramps crams cranberry crane craned cranes
crania craning cranium craniums crank cranked crankier crankiest cranking cranks cranky crap crash crashed
crashes crashing crass crasser crassest crate crated crater cratered cratering craters crates crating crave
craved craves craving cravings crawfish crawfishes crawl crawled crawling crawls crayfish crayfishes crayon
crayoned crayoning crayons craze crazed crazes crazier crazies craziest crazily craziness crazing crazy creak
creaked creakier creakiest creaking creaks creaky cream creamed creamier creamiest creaming creams creamy
crease creased creases creasing create created creates creating creation creations creative creatively
creatives creativity creator creators creature creatures credence credential credible credit creditable
credited crediting creditor creditors credits credulous creed creeds creek creeks creep creepier creepiest
creeping creeps creepy cremate cremated cremates cremating cremation cremations crepe crepes crept crescendi
crescendo crescendos crescent crescents crest crested cresting crests cretin cretinous cretins crevasse
crevasses crevice crevices crew crewed crewing crews crib cribbed cribbing cribs cricket crickets cried cries
crime crimes criminal criminally criminals crimson crimsoned crimsoning crimsons cringe cringed cringes
cringing crinkle crinkled crinkles crinkling cripple crippled cripples crippling crises crisis crisp crisped
crisper crispest crisping crisply crisps crispy crisscross criteria criterion criterions critic critical
critically criticism criticisms criticize criticized criticizes critics critique critiqued critiques
critiquing croak croaked croaking croaks crochet crocheted crocheting crochets croci crock crockery crocks
crocodile crocodiles crocus crocuses crofts cronies crony crook crooked crookeder crookedest crooking crooks
croon crooned crooning croons crop cropped cropping crops croquet cross crossbow crossbows crossed crosser
crosses crossest crossing crossings crossroad crossroads crosswalk crosswalks crossword crosswords crotch
crotches crouch crouched crouches crouching crow crowbar crowbars crowd crowded crowding crowds crowed crowing
crown crowned crowning crowns crows crucial crucially crucified crucifies crucifix crucifixes crucify
crucifying crude crudely cruder crudest crudity cruel crueler cruelest crueller cruellest cruelly cruelties
cruelty cruise cruised cruiser cruisers cruises cruising crumb crumbed crumbing crumble crumbled crumbles
crumblier crumbliest crumbling crumbly crumbs crummier crummiest crummy crumple crumpled crumples crumpling
crunch crunched crunches crunching crunchy crusade crusaded crusader crusaders crusades crusading crush
crushed crushes crushing crust crustacean crusted crustier crustiest crusting crusts crusty crutch crutches
crux cruxes cry crybabies crybaby crying crypt cryptic crypts crystal crystalize crystals cub cube cubed cubes
cubic cubicle cubicles cubing cubs cuckoo cuckoos cucumber cucumbers cuddle cuddled cuddles cuddling cuddly
cue cued cueing cues cuff cuffed cuffing cuffs cuing cuisine cuisines culinary cull culled cullender
cullenders culling culls culminate culminated culminates culpable culprit culprits cult cultivate cultivated
cultivates cults cultural culturally culture cultured cultures culturing cum cumbersome cumming cums
cumulative cunning cunninger cunningest cunningly cup cupboard cupboards cupful cupfuls cupped cupping cups
cupsful cur curable curator curators curb curbed curbing curbs curd curdle curdled curdles curdling curds cure
cured cures curfew curfews curing curio curios curiosity curious curiously curl curled curling curls curly
currant currants currencies currency current currently currents curricula curriculum curried curries curry
currying curse cursed curses cursing cursor cursory curst curt curtail curtailed curtailing curtails curtain
curtained curtaining curtains curter curtest curtsey curtseyed curtseying curtseys curtsied curtsies curtsy
curtsying curvature curvatures curve curved curves curving cushion cushioned cushioning cushions custard
custards custodian custodians custody custom customary customer customers customize customized customizes
customs cut cutback cutbacks cute cuter cutest cuticle cuticles cutlery cutlet cutlets cuts cutter cutters
cutthroat cutthroats cutting cuttings cyanide cycle cycled cycles cyclic cycling cyclist cyclists cyclone
cyclones cylinder cylinders cymbal cymbals cynic cynical cynicism cynics cypress cypresses cyst cysts czar
czars dab dabbed dabbing dabble dabbled dabbles dabbling dabs dachshund dachshunds dad daddies daddy dads
daemon daffodil daffodils daft dagger daggers dailies daily daintier dainties daintiest daintily dainty
dairies dairy dais daises daisies daisy dallied dallies dally dallying dam damage damaged damages damaging
dame dames dammed damming damn damnation damndest damned damnedest damning damns damp damped dampen dampened
dampening dampens damper dampest damping dampness damps dams damsel damsels dance danced dancer dancers dances
dancing dandelion dandelions dandier dandies dandiest dandruff dandy danger dangerous dangers dangle dangled
dangles dangling dank danker dankest dapper dapperer dapperest dare dared daredevil daredevils dares daring
dark darken darkened darkening darkens darker darkest darkly darkness darling darlings darn darned darning
darns dart darted darting darts dash dashboard dashboards dashed dashes dashing dastardly data database
databases date dated dates dating datum daub daubed daubing daubs daughter daughters daunt daunted daunting
dauntless daunts dawdle dawdled dawdles dawdling dawn dawned dawning dawns day daybreak daydream daydreamed
daydreams daydreamt daylight days daytime daze dazed dazes dazing dazzle dazzled dazzles dazzling deacon
deacons dead deaden deadened deadening deadens deader deadest deadlier deadliest deadline deadlines deadlock
deadlocked deadlocks deadly deaf deafer deafest deafness deal dealer dealers dealing dealings deals dealt dean
deans dear dearer dearest dearly dears dearth dearths death deathbed deathbeds deaths deaves debase debased
debasement debases debasing debatable debate debated debates debating debauchery debilitate debilities
debility debit debited debiting debits debonair debrief debriefed debriefing debriefs debris debt debtor
debtors debts debug debugged debugger debugging debugs debunk debunked debunking debunks debut debuted
debuting debuts decade decadence decadent decadents decades decanter decanters decapitate decay decayed
decaying decays decease deceased deceases deceasing deceit deceitful deceits deceive deceived deceives
deceiving decencies decency decent decently deception deceptions deceptive decibel decibels decide decided
decidedly decides deciding deciduous decimal decimals decimate decimated decimates decimating decipher
deciphered deciphers decision decisions decisive decisively deck decked decking decks declare declared
declares declaring declension decline declined declines declining decode decoded decoder decodes decoding
decompose decomposed decomposes decorate decorated decorates decorating decoration decorative decorator
decorators decorous decorum decoy decoyed decoying decoys decrease decreased decreases decreasing decree
decreed decreeing decrees decrepit decried decries decry decrying dedicate dedicated dedicates dedicating
dedication deduce deduced deduces deducing deduct deducted deducting deduction deductions deductive deducts
deed deeded deeding deeds deem deemed deeming deems deep deepen deepened deepening deepens deeper deepest
deeply deeps deer deers deface defaced defaces defacing defamation defamatory defame defamed defames defaming
default defaulted defaulting defaults defeat defeated defeating defeatist defeats defecate defecated defecates
defecating defect defected defecting defective defectives defects defend defendant defendants defended
defender defenders defending defends defense defensed defenses defensible defensing defensive defer deference
deferred deferring defers defiance defiant defiantly deficiency deficient deficit deficits defied defies
defile defiled defiles defiling definable define defined defines defining definite definitely definition
definitive deflate deflated deflates deflating deflation deflect deflected deflecting deflection deflects
deform deformed deforming deformity deforms defraud defrauded defrauding defrauds defrost defrosted defrosting
defrosts deft defter deftest deftly defunct defy defying degenerate degrade degraded degrades degrading degree
degrees dehydrate dehydrated dehydrates deified deifies deify deifying deign deigned deigning deigns deities
deity deject dejected dejecting dejection dejects delay delayed delaying delays delectable delegate delegated
delegates delegating delegation delete deleted deletes deleting deletion deletions deli deliberate delicacies
delicacy delicate delicately delicious delight delighted delightful delighting delights delimit delimited
delimiter delimiters delimiting delimits delinquent deliria delirious delirium deliriums delis deliver
delivered deliveries delivering delivers delivery delta deltas delude deluded deludes deluding deluge deluged
deluges deluging delusion delusions deluxe delve delved delves delving demagog demagogs demagogue demagogues
demand demanded demanding demands demean demeaned demeaning demeanor demeans demented dementia demerit
demerits demise demised demises demising democracy democrat democratic democrats demolish demolished
demolishes demolition demon demons demoralize demote demoted demotes demoting demotion demotions demount
demure demurely demurer demurest den denial denials denied denies denigrate denim denims denote denoted
denotes denoting denounce denounced denounces denouncing dens dense densely denser densest densities density
dent dental dented denting dentist dentistry dentists dents deny denying deodorant deodorants deodorize
deodorized deodorizes depart departed departing department departs departure departures depend dependable
dependance dependant dependants depended dependence dependency dependent dependents depending depends depict
depicted depicting depiction depicts deplete depleted depletes depleting deplorable deplore deplored deplores
deploring deport deported deporting deportment deports depose deposed deposes deposing deposit deposited
depositing deposits depot depots deprave depraved depraves depraving depravity deprecate deprecated deprecates
depreciate depress depressed depresses depressing depression deprive deprived deprives depriving depth depths
deputies deputy derail derailed derailing derailment derails derange deranged deranges deranging derelict
derelicts deride derided derides deriding derision derivation derivative derive derived derives deriving
derogatory derrick derricks descend descendant descended descendent descending descends descent descents
describe described describes describing descriptor desecrate desecrated desecrates desert deserted deserter
deserters deserting deserts deserve deserved deserves deserving design designate designated designates
designed designer designers designing designs desirable desire desired desires desiring desirous desist
desisted desisting desists desk desks desktop desolate desolated desolates desolating desolation despair
despaired despairing despairs despatch despatched despatches desperate despicable despise despised despises
despising despite despondent despot despotic despots dessert desserts destine destined destines destinies
destining destiny destitute destroy destroyed destroyer destroyers destroying destroys detach detachable
detached detaches detaching detachment detail detailed detailing details detain detained detaining detains
detect detectable detected detecting detection detective detectives detector detectors detects detention
detentions deter detergent detergents determine determined determines deterred deterrent deterrents deterring
deters detest detested detesting detests dethrone dethroned dethrones dethroning detonate detonated detonates
detonating detonation detonator detonators detour detoured detouring detours detract detracted detracting
detracts detriment detriments devalue devastate devastated devastates develop developed developer developers
developing develops deviant deviate deviated deviates deviating deviation deviations device devices devil
deviled deviling devilled devilling devils devious devise devised devises devising devoid devolution devolve
devolved devolves devolving devote devoted devotee devotees devotes devoting devotion devotions devour
devoured devouring devours devout devouter devoutest devoutly dew dexterity dexterous dextrous diabetes
diabetic diabetics diabolical diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagonal diagonally
diagonals diagram diagramed diagraming diagrammed diagrams dial dialect dialects dialed dialing dialings
dialog dialogs dialogue dialogues dials diameter diameters diamond diamonds diaper diapered diapering diapers
diaphragm diaphragms diaries diarrhea diarrhoea diary diatribe dice diced dices dicing dictate dictated
dictates dictating dictation dictations dictator dictators diction dictionary did die died dies diesel
dieseled dieseling diesels diet dietaries dietary dieted dieting diets differ differed difference different
differing differs difficult difficulty diffuse diffused diffuses diffusing diffusion dig digest digested
digestible digesting digestion digestions digestive digests digging digit digital digitally digitize digitized
digitizes digitizing digits dignified dignifies dignify dignifying dignitary dignities dignity digress
digressed digresses digressing digression digs dike diked dikes diking dilate dilated dilates dilating
dilation dilemma dilemmas diligence diligent diligently dill dills dilute diluted dilutes diluting dilution
dim dime dimension dimensions dimer dimes diminish diminished diminishes diminutive dimly dimmed dimmer
dimmest dimming dimple dimpled dimples dimpling dims din dine dined diner diners dines dinghies dinghy dingier
dingiest dingy dining dinned dinner dinnered dinnering dinners dinning dinosaur dinosaurs dins diocese
dioceses dioxide dip diphtheria diphthong diphthongs diploma diplomacy diplomas diplomat diplomata diplomatic
diplomats dipped dipping dips dire direct directed directer directest directing direction directions directive
directives directly directness director directors directory directs direr direst dirge dirges dirt dirtied
dirtier dirties dirtiest dirty dirtying disability disable disabled disables disabling disagree disagreed
disagrees disallow disallowed disallows disappear disappears disappoint disapprove disarm disarmed disarming
disarms disarray disarrayed disarrays disaster disasters disastrous disavow disavowed disavowing disavows
disband disbanded disbanding disbands disbelief disbelieve disburse disbursed disburses disbursing disc
discard discarded discarding discards discern discerned discerning discerns discharge discharged discharges
disciple disciples discipline disclaim disclaimed disclaimer disclaims disclose disclosed discloses disclosing
disclosure disco discolor discolored discolors discomfort disconcert disconnect discontent discord discordant
discorded discording discords discos discount discounted discounts discourage discourse discoursed discourses
discover discovered discovers discovery discredit discredits discreet discreeter discreetly discrete
discretion discs discus discuses discuss discussed discusses discussing discussion disdain disdained
disdainful disdaining disdains disease diseased diseases disembark disembarks disengage disengaged disengages
disfavor disfavored disfavors disfigure disfigured disfigures disgrace disgraced disgraces disgracing
disgruntle disguise disguised disguises disguising disgust disgusted disgusting disgusts dish dishearten
dished dishes dishing dishonest dishonesty dishonor dishonored dishonors dishwasher disinfect disinfects
disinherit disjoint disjointed disjoints disk disks dislike disliked dislikes disliking dislocate dislocated
dislocates dislodge dislodged dislodges dislodging disloyal disloyalty dismal dismally dismantle dismantled
dismantles dismay dismayed dismaying dismays dismember dismembers dismiss dismissal dismissals dismissed
dismisses dismissing dismissive dismount dismounted dismounts disobey disobeyed disobeying disobeys disorder
disordered disorderly disorders disown disowned disowning disowns disparage disparaged disparages disparate
disparity dispatch dispatched dispatches dispel dispelled dispelling dispels dispensary dispense dispensed
dispenser dispensers dispenses dispensing dispersal disperse dispersed disperses dispersing dispersion
displace displaced displaces displacing display displayed displaying displays displease displeased displeases
disposable disposal disposals dispose disposed disposes disposing dispossess disprove disproved disproven
disproves disproving dispute disputed disputes disputing disqualify disquiet disquieted disquiets disregard
disregards disrepair disrepute disrespect disrupt disrupted disrupting disruption disruptive disrupts
dissatisfy dissect dissected dissecting dissection dissects dissension dissent dissented dissenter dissenters
dissenting dissents disservice dissident dissidents dissimilar dissipate dissipated dissipates dissociate
dissolute dissolve dissolved dissolves dissolving dissonance dissuade dissuaded dissuades dissuading distance
distanced distances distancing distant distantly distaste distastes distend distended distending distends
distil distill distilled distiller distillers distillery distilling distills distils distinct distincter
distinctly distort distorted distorter distorting distortion distorts distract distracted distracts distraught
distress distressed distresses distribute district districts distrust distrusted distrusts disturb disturbed
disturbing disturbs disuse disused disuses disusing ditch ditched ditches ditching dither dithered dithering
dithers ditties ditto dittoed dittoes dittoing dittos ditty dive dived diver diverge diverged divergence
divergent diverges diverging divers diverse diversify diversion diversions diversity divert diverted diverting
diverts dives divest divested divesting divests divide divided dividend dividends divides dividing divine
divined diviner divines divinest diving divining divinities divinity divisible division divisions divisive
divisor divisors divorce divorced divorces divorcing divulge divulged divulges divulging dizzied dizzier
dizzies dizziest dizziness dizzy dizzying docile dock docked docking docks doctor doctorate doctored doctoring
doctors doctrine doctrines document documented documents dodge dodged dodges dodging dodo doe doer doers does
dog dogged doggedly doggerel dogging doghouse doghouses dogma dogmas dogmata dogmatic dogs dogwood dogwoods
doilies doily doing doldrums dole doled doleful dolefully doles doling doll dollar dollars dolled dollies
dolling dolls dolly dolphin dolphins domain domains dome domed domes domestic domestics domicile domiciled
domiciles domiciling dominance dominant dominants dominate dominated dominates dominating domination doming
dominion dominions domino dominoes dominos don donate donated donates donating donation donations done donkey
donkeys donor donors dons donut donuts doodle doodled doodles doodling doom doomed dooming dooms door doorman
doormen doors doorstep doorsteps doorway doorways dope doped dopes dopey dopier dopiest doping dopy dormant
dormitory dorsal dos dose dosed doses dosing dot dote doted dotes doting dots dotted dotting double doubled
doubles doubling doubly doubt doubted doubtful doubtfully doubting doubtless doubts dough doughnut doughnuts
dour dourer dourest douse doused douses dousing dove doves dowdier dowdies dowdiest dowdy down downcast downed
downfall downfalls downgrade downgraded downgrades downhill downhills downier downiest downing downpour
downpours downright downs downstairs downstream downtown downward downwards downy dowries dowry doze dozed
dozen dozens dozes dozing drab drabber drabbest drabs draconian draft drafted draftier draftiest drafting
drafts draftsman draftsmen drafty drag dragged dragging dragon dragonfly dragons drags drain drainage drained
draining drains drama dramas dramatic dramatist dramatists dramatize dramatized dramatizes drank drape draped
draperies drapery drapes draping drastic draw drawback drawbacks drawbridge drawer drawers drawing drawings
drawl drawled drawling drawls drawn draws dread dreaded dreadful dreadfully dreading dreads dream dreamed
dreamer dreamers dreamier dreamiest dreaming dreams dreamy drearier dreariest dreary dredge dredged dredges
dredging dregs drench drenched drenches drenching dress dressed dresser dressers dresses dressier dressiest
dressing dressings dressmaker dressy drew dribble dribbled dribbles dribbling dried drier driers dries driest
drift drifted drifting drifts driftwood drill drilled drilling drills drily drink drinkable drinker drinkers
drinking drinks drip dripped dripping drips drive drivel driveled driveling drivelled drivelling drivels
driven driver drivers drives driveway driveways driving drizzle drizzled drizzles drizzling droll droller
drollest drone droned drones droning drool drooled drooling drools droop drooped drooping droops drop dropout
dropouts dropped dropping droppings drops dross drought droughts drouth drouthes drouths drove droves drown
drowned drowning drowns drowse drowsed drowses drowsier drowsiest drowsiness drowsing drowsy drudge drudged
drudgery drudges drudging drug drugged drugging druggist druggists drugs drugstore drugstores drum drummed
drummer drummers drumming drums drumstick drumsticks drunk drunkard drunkards drunken drunkenly drunker
drunkest drunks dry dryer dryers dryest drying dryly dryness drys dual dualism dub dubbed dubbing dubious
dubiously dubs duchess duchesses duck ducked ducking duckling ducklings ducks duct ducts dud dude duded dudes
duding duds due duel dueled dueling duelled duelling duels dues duet duets duff dug dugout dugouts duke dukes
dull dulled duller dullest dulling dullness dulls dully dulness duly dumb dumbbell dumbbells dumber dumbest
dumbfound dumbfounds dumfound dumfounded dumfounds dummies dummy dump dumped dumpier dumpiest dumping dumpling
dumplings dumps dumpster dumpy dunce dunces dune dunes dung dunged dungeon dungeons dunging dungs dunk dunked
dunking dunks dunno duo dupe duped dupes duping duplex duplexes duplicate duplicated duplicates duplicity
durability durable duration duress during dusk duskier duskiest dusky dust dustbin dusted dustier dustiest
dusting dustmen dustpan dustpans dusts dusty duties dutiful dutifully duty duvet dwarf dwarfed dwarfing dwarfs
dwarves dwell dwelled dweller dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles dwindling dye
dyed dyeing dyes dying dyked dyking dynamic dynamical dynamics dynamite dynamited dynamites dynamiting dynamo
dynamos dynasties dynasty dysentery dyslexia each eager eagerer eagerest eagerly eagerness eagle eagles ear
earache earaches eardrum eardrums earl earlier earliest earls early earmark earmarked earmarking earmarks earn
earned earner earners earnest earnestly earnests earning earnings earns earring earrings ears earshot earth
earthed earthier earthiest earthing earthlier earthliest earthly earthquake earths earthworm earthworms earthy
ease eased easel easels eases easier easiest easily easing east easterlies easterly eastern eastward easy
easygoing eat eaten eater eating eats eave eaves eavesdrop eavesdrops ebb ebbed ebbing ebbs ebonies ebony
eccentric eccentrics echo echoed echoes echoing echos eclectic eclipse eclipsed eclipses eclipsing ecological
ecologist ecologists ecology economic economical economics economies economist economists economize economized
economizes economy ecosystem ecosystems ecstasies ecstasy ecstatic ecumenical eczema eddied eddies eddy
eddying edge edged edger edges edgeways edgewise edgier edgiest edging edgy edible edibles edict edicts
edifice edifices edit edited editing edition editions editor editorial editorials editors editorship edits
educate educated educates educating education educations educator educators eel eels eerie eerier eeriest eery
effect effected effecting effective effects effectual effeminate efficiency efficient effigies effigy effort
effortless efforts effusive effusively egg egged egging eggplant eggplants eggs ego egocentric egoism egos
egotism egotist egotists eigenvalue eight eighteen eighteens eighteenth eighth eighths eighties eightieth
eightieths eights eighty either ejaculate ejaculated ejaculates eject ejected ejecting ejection ejections
ejects eke eked ekes eking elaborate elaborated elaborates elapse elapsed elapses elapsing elastic elasticity
elastics elation elbow elbowed elbowing elbows elder elderly elders eldest elect elected electing election
elections elective electives elector electoral electorate electors electric electrical electrify electrode
electrodes electron electronic electrons elects elegance elegant elegantly elegies elegy element elemental
elementary elements elephant elephants elevate elevated elevates elevating elevation elevations elevator
elevators eleven elevens eleventh elevenths elf elicit elicited eliciting elicits eligible eliminate
eliminated eliminates elite elites elitism elitist elk elks ellipse ellipses ellipsis elliptic elliptical elm
elms elongate elongated elongates elongating elope eloped elopement elopements elopes eloping eloquence
eloquent eloquently else elsewhere elucidate elude eluded eludes eluding elusive elves email emailed emailing
emails emanate emanated emanates emanating emancipate embalm embalmed embalming embalms embankment embargo
embargoed embargoes embargoing embark embarked embarking embarks embarrass embassies embassy embed embedded
embedding embeds embellish ember embers embezzle embezzled embezzles embezzling embitter embittered embitters
emblem emblems embodied embodies embodiment embody embodying emboss embossed embosses embossing embrace
embraced embraces embracing embroider embroiders embroidery embryo embryonic embryos emerald emeralds emerge
emerged emergence emergency emergent emerges emerging emigrant emigrants emigrate emigrated emigrates
emigrating emigration eminence eminences eminent eminently emir emirs emissaries emissary emission emissions
emit emits emitted emitting emotion emotional emotions emotive empathy emperor emperors emphases emphasis
emphasize emphasized emphasizes emphatic emphysema empire empires empirical employ employe employed employee
employees employer employers employes employing employment employs emporia emporium emporiums empower
empowered empowering empowers empress empresses emptied emptier empties emptiest emptiness empty emptying
emulate emulated emulates emulating emulation emulations emulator emulators emulsion emulsions enable enabled
enables enabling enact enacted enacting enactment enactments enacts enamel enameled enameling enamelled
enamelling enamels encase encased encases encasing enchant enchanted enchanting enchants encircle encircled
encircles encircling enclose enclosed encloses enclosing enclosure enclosures encode encoded encodes encoding
encompass encore encored encores encoring encounter encounters encourage encouraged encourages encroach
encroached encroaches encrypted encryption encumber encumbered encumbers end endanger endangered endangers
endear endeared endearing endearment endears endeavor endeavored endeavors ended endemic endemics ending
endings endive endives endless endlessly endorse endorsed endorses endorsing endow endowed endowing endowment
endowments endows ends endurance endure endured endures enduring endways enema enemas enemata enemies enemy
energetic energies energy enforce enforced enforces enforcing engage engaged engagement engages engaging
engender engendered engenders engine engineer engineered engineers engines engrave engraved engraver engravers
engraves engraving engravings engross engrossed engrosses engrossing engulf engulfed engulfing engulfs enhance
enhanced enhances enhancing enigma enigmas enigmatic enjoy enjoyable enjoyed enjoying enjoyment enjoyments
enjoys enlarge enlarged enlarges enlarging enlighten enlightens enlist enlisted enlisting enlistment enlists
enliven enlivened enlivening enlivens enmities enmity enormities enormity enormous enormously enough enquire
enquired enquires enquiries enquiring enquiry enrage enraged enrages enraging enrich enriched enriches
enriching enrichment enrol enroll enrolled enrolling enrollment enrolls enrolment enrolments enrols ensemble
ensembles enshrine enshrined enshrines enshrining ensign ensigns enslave enslaved enslaves enslaving ensue
ensued ensues ensuing ensure ensured ensures ensuring entail entailed entailing entails entangle entangled
entangles entangling enter entered entering enterprise enters entertain entertains enthral enthrall enthralled
enthralls enthrals enthusiasm enthusiast entice enticed enticement entices enticing entire entirely entirety
entities entitle entitled entitles entitling entity entomology entrails entrance entranced entrances
entrancing entrant entrants entrap entrapped entrapping entraps entreat entreated entreaties entreating
entreats entreaty entrench entrenched entrenches entries entropy entrust entrusted entrusting entrusts entry
entwine entwined entwines entwining enumerate enumerated enumerates enunciate enunciated enunciates envelop
envelope enveloped envelopes enveloping envelops enviable envied envies envious enviously environs envisage
envisaged envisages envisaging envoy envoys envy envying enzyme enzymes eon eons epaulet epaulets epaulette
epaulettes ephemeral epic epics epidemic epidemics epidermis epilepsy epileptic epileptics epilog epilogs
epilogue epilogues episode episodes epitaph epitaphs epithet epithets epitome epitomes epoch epochs epsilon
equal equaled equaling equality equalize equalized equalizes equalizing equalled equalling equally equals
equanimity equate equated equates equating equation equations equator equatorial equators equestrian equine
equines equinox equinoxes equip equipment equipped equipping equips equitable equities equity equivalent
equivocal era eradicate eradicated eradicates eras erase erased eraser erasers erases erasing erasure erect
erected erecting erection erections erects ergo ergonomic erode eroded erodes eroding erosion erotic err
errand errands errant erratic erred erring erroneous error errors errs erstwhile erudite erupt erupted
erupting eruption eruptions erupts escalate escalated escalates escalating escalation escalator escalators
escapade escapades escape escaped escapes escaping escapism escort escorted escorting escorts esophagi
esophagus esoteric especial especially espionage essay essayed essaying essays essence essences essential
essentials establish estate estates esteem esteemed esteeming esteems esthetic estimate estimated estimates
estimating estimation etch etched etches etching etchings eternal eternally eternities eternity ether ethereal
ethic ethical ethically ethics ethnic ethnics ethos etiquette etymology eulogies eulogize eulogized eulogizes
eulogizing eulogy euphemism euphemisms eureka euthanasia evacuate evacuated evacuates evacuating evacuation
evade evaded evades evading evaluate evaluated evaluates evaluating evaluation evangelism evangelist evaporate
evaporated evaporates evasion evasions evasive eve even evened evener evenest evening evenings evenly evenness
evens event eventful events eventual eventually ever evergreen evergreens evermore every everybody everyday
everyone everything everywhere eves evict evicted evicting eviction evictions evicts evidence evidenced
evidences evidencing evident evidently evil eviler evilest eviller evillest evils evocative evoke evoked
evokes evoking evolution evolve evolved evolves evolving ewe ewes exacerbate exact exacted exacter exactest
exacting exactly exacts exaggerate exalt exaltation exalted exalting exalts exam examine examined examiner
examiners examines examining example exampled examples exampling exams exasperate excavate excavated excavates
excavating excavation exceed exceeded exceeding exceeds excel excelled excellence excellent excelling excels
except excepted excepting exception exceptions excepts excerpt excerpted excerpting excerpts excess excesses
excessive exchange exchanged exchanges exchanging excise excised excises excising excitable excite excited
excitement excites exciting exclaim exclaimed exclaiming exclaims exclude excluded excludes excluding
exclusion exclusive exclusives excrement excrete excreted excretes excreting excursion excursions excusable
excuse excused excuses excusing executable execute executed executes executing execution executions executive
executives executor executors exemplary exemplify exempt exempted exempting exemption exemptions exempts
exercise exercised exercises exercising exert exerted exerting exertion exertions exerts exhale exhaled
exhales exhaling exhaust exhausted exhausting exhaustion exhaustive exhausts exhibit exhibited exhibiting
exhibition exhibits exhilarate exhort exhorted exhorting exhorts exhume exhumed exhumes exhuming exile exiled
exiles exiling exist existed existence existences existent existing exists exit exited exiting exits exodus
exoduses exonerate exonerated exonerates exorbitant exotic exotics expand expandable expanded expanding
expands expanse expanses expansion expansions expansive expatriate expect expectancy expectant expected
expecting expects expediency expedient expedients expedite expedited expedites expediting expedition expel
expelled expelling expels expend expendable expended expending expends expense expenses expensive experience
experiment expert expertise expertly experts expiration expire expired expires expiring expiry explain
explained explaining explains expletive expletives explicable explicit explicitly explode exploded explodes
exploding exploit exploited exploiting exploits explore explored explorer explorers explores exploring
explosion explosions explosive explosives exponent exponents export exported exporter exporters exporting
exports expose exposed exposes exposing exposition exposure exposures expound expounded expounding expounds
express expressed expresses expressing expression expressive expressly expressway expulsion expulsions
exquisite extant extend extended extending extends extension extensions extensive extent extents exterior
exteriors external externally externals extinct extincted extincting extinction extincts extinguish extol
extoll extolled extolling extolls extols extort extorted extorting extortion extorts extra extract extracted
extracting extraction extracts extradite extradited extradites extraneous extras extravert extraverts extreme
extremely extremer extremes extremest extremist extremists extremity extricate extricated extricates extrovert
extroverts exuberance exuberant exude exuded exudes exuding exult exultant exultation exulted exulting exults
eye eyeball eyeballed eyeballing eyeballs eyebrow eyebrows eyed eyeing eyelash eyelashes eyelid eyelids eyes
eyesight eyesore eyesores eyewitness eying fable fables fabric fabricate fabricated fabricates fabrics
fabulous facade facades face faced faceless faces facet faceted faceting facetious facets facetted facetting
facial facials facile facilitate facilities facility facing facsimile facsimiled facsimiles fact faction
factions factor factored factorial factories factoring factors factory facts factual factually faculties
faculty fad fade faded fades fading fads faeces faggot faggots fagot fagots fail failed failing failings fails
failure failures faint fainted fainter faintest fainting faintly faints fair fairer fairest fairies fairly
fairness fairs fairy faith faithful faithfully faithfuls faithless faiths fake faked fakes faking falcon
falcons fall fallacies fallacious fallacy fallen fallible falling fallout falls false falsehood falsehoods
falsely falser falsest falsetto falsettos falsified falsifies falsify falsifying falsities falsity falter
faltered faltering falters fame famed familiar familiars families family famine famines famous fan fanatic
fanatical fanatics fancied fancier fancies fanciest fanciful fancy fancying fanfare fanfares fang fangs fanned
fanning fans fantasied fantasies fantastic fantasy fantasying far faraway farce farces fare fared fares
farewell farewells faring farm farmed farmer farmers farming farmland farms farther farthest fascinate
fascinated fascinates fascism fascist fascists fashion fashioned fashioning fashions fast fasted fasten
fastened fastener fasteners fastening fastenings fastens faster fastest fastidious fasting fasts fat fatal
fatalistic fatalities fatality fatally fate fated fateful fates father fathered fatherhood fathering
fatherland fatherly fathers fathom fathomed fathoming fathoms fatigue fatigued fatigues fatiguing fating fats
fatten fattened fattening fattens fatter fattest fattier fatties fattiest fatty fatuous faucet faucets fault
faulted faultier faultiest faulting faultless faults faulty fauna faunae faunas favor favorable favorably
favored favoring favorite favorites favoritism favors fawn fawned fawning fawns faze fazed fazes fazing fear
feared fearful fearfully fearing fearless fearlessly fears fearsome feasible feast feasted feasting feasts
feat feather feathered featherier feathering feathers feathery feats feature featured features featuring feces
fed federal federalism federalist federals federation feds fee feeble feebler feeblest feed feedback feeder
feeders feeding feeds feel feeler feelers feeling feelings feels fees feet feign feigned feigning feigns feint
feinted feinting feints feline felines fell felled feller fellest felling fellow fellows fellowship fells
felon felonies felons felony felt felted felting felts female females feminine feminines femininity feminism
feminist feminists fen fence fenced fences fencing fend fended fender fenders fending fends ferment fermented
fermenting ferments fern ferns ferocious ferocity ferret ferreted ferreting ferrets ferried ferries ferry
ferrying fertile fertility fertilize fertilized fertilizer fertilizes fervent fervently fervor fester festered
festering festers festival festivals festive festivity festoon festooned festooning festoons fetch fetched
fetches fetching feted fetich fetiches fetid feting fetish fetishes fetter fettered fettering fetters fetus
fetuses feud feudal feudalism feuded feuding feuds fever feverish feverishly fevers few fewer fewest fez fezes
fezzes fiasco fiascoes fiascos fib fibbed fibber fibbers fibbing fiber fiberglass fibers fibs fiche fickle
fickler ficklest fiction fictional fictions fictitious fiddle fiddled fiddler fiddlers fiddles fiddling fiddly
fidelity fidget fidgeted fidgeting fidgets fidgety field fielded fielding fields fiend fiendish fiendishly
fiends fierce fiercely fierceness fiercer fiercest fierier fieriest fiery fiesta fiestas fifteen fifteens
fifteenth fifteenths fifth fifths fifties fiftieth fiftieths fifty fig fight fighter fighters fighting fights
figment figments figs figurative figure figured figurehead figures figuring filament filaments filch filched
filches filching file filed files filet filets filing fill filled filler fillet filleted filleting fillets
fillies filling fills filly film filmed filmier filmiest filming films filmy filter filtered filtering filters
filth filthier filthiest filthy fin final finale finales finalist finalists finality finalize finalized
finalizes finalizing finally finals finance financed finances financial financier financiers financing finch
finches find finding findings finds fine fined finely finer fines finesse finessed finesses finessing finest
finger fingered fingering fingernail fingers fingertip fingertips finickier finickiest finicky fining finish
finished finishes finishing finite fins fir fire firearm firearms fired fireflies firefly fireman firemen
fireplace fireplaces fireproof fireproofs fires fireside firesides firewood firework fireworks firing firm
firmed firmer firmest firming firmly firmness firms firmware firs first firsthand firstly firsts fiscal
fiscals fish fished fisher fisheries fisherman fishermen fishery fishes fishier fishiest fishing fishy fission
fissure fissures fist fists fit fitful fitness fits fitted fitter fittest fitting fittings five fiver fives
fix fixable fixation fixations fixed fixes fixing fixture fixtures fizz fizzed fizzes fizzing fizzle fizzled
fizzles fizzling fizzy flabbier flabbiest flabby flag flagged flagging flagpole flagpoles flagrant flagrantly
flags flagship flagships flagstone flagstones flail flailed flailing flails flair flairs flak flake flaked
flakes flakier flakiest flaking flaky flamboyant flame flamed flames flaming flamingo flamingoes flamingos
flammable flammables flank flanked flanking flanks flannel flanneled flanneling flannelled flannels flap
flapjack flapjacks flapped flapping flaps flare flared flares flaring flash flashback flashbacks flashed
flasher flashes flashest flashier flashiest flashing flashlight flashy flask flasks flat flatly flatness flats
flatted flatten flattened flattening flattens flatter flattered flatterer flatterers flattering flatters
flattery flattest flatting flaunt flaunted flaunting flaunts flavor flavored flavoring flavorings flavors flaw
flawed flawing flawless flawlessly flaws flea fleas fleck flecked flecking flecks fled fledged fledgeling
fledgling fledglings flee fleece fleeced fleeces fleecier fleeciest fleecing fleecy fleeing flees fleet
fleeted fleeter fleetest fleeting fleets flesh fleshed fleshes fleshier fleshiest fleshing fleshy flew flex
flexed flexes flexible flexibly flexing flick flicked flicker flickered flickering flickers flicking flicks
flied flier fliers flies fliest flight flightier flightiest flightless flights flighty flimsier flimsiest
flimsiness flimsy flinch flinched flinches flinching fling flinging flings flint flints flip flippant flipped
flipper flippers flippest flipping flips flirt flirtation flirted flirting flirts flit flits flitted flitting
float floated floating floats flock flocked flocking flocks flog flogged flogging flogs flood flooded flooder
flooding floodlight floods floor floored flooring floors flop flopped floppier floppies floppiest flopping
floppy flops flora florae floral floras florid florist florists floss flossed flosses flossing flotilla
flotillas flounce flounced flounces flouncing flounder floundered flounders flour floured flouring flourish
flourished flourishes flours flout flouted flouting flouts flow flowed flower flowered flowerier floweriest
flowering flowers flowery flowing flown flows flu fluctuate fluctuated fluctuates flue fluency fluent fluently
flues fluff fluffed fluffier fluffiest fluffing fluffs fluffy fluid fluids fluke flukes flung flunk flunked
flunkey flunkeys flunkie flunkies flunking flunks flunky flurried flurries flurry flurrying flush flushed
flusher flushes flushest flushing fluster flustered flustering flusters flute fluted flutes fluting flutist
flutists flutter fluttered fluttering flutters flux fluxed fluxes fluxing fly flyer flyers flying flyover
flyovers foal foaled foaling foals foam foamed foamier foamiest foaming foams foamy focal foci focus focused
focuses focusing focussed focusses focussing fodder fodders foe foes foetal foetus foetuses fog fogey fogeys
fogged foggier foggiest fogging foggy foghorn foghorns fogies fogs fogy foible foibles foil foiled foiling
foils foist foisted foisting foists fold folded folder folders folding folds foliage folk folklore folks
folksier folksiest folksy follies follow followed follower followers following followings follows folly foment
fomented fomenting foments fond fonder fondest fondle fondled fondles fondling fondly fondness font fonts food
foods foodstuff foodstuffs fool fooled foolhardy fooling foolish foolishly foolproof fools foot footage
football footballs footed foothill foothills foothold footholds footing footings footlights footnote footnoted
footnotes footnoting footpath footpaths footprint footprints foots footstep footsteps footstool footstools
footwear footwork for fora forage foraged forages foraging foray forayed foraying forays forbad forbade
forbear forbearing forbears forbid forbidden forbidding forbids forbore forborne force forced forceful
forcefully forceps forces forcible forcibly forcing ford forded fording fords fore forearm forearmed
forearming forearms forebode foreboded forebodes foreboding forecast forecasted forecasts forefather
forefinger forefront forefronts forego foregoes foregoing foregone foreground forehead foreheads foreign
foreigner foreigners foreleg forelegs foreman foremen foremost forensic forensics foreplay forerunner fores
foresaw foresee foreseeing foreseen foresees foreshadow foresight foreskin foreskins forest forestall
forestalls forested foresting forestry forests foreswear foreswears foreswore foresworn foretaste foretasted
foretastes foretell foretells foretold forever forewarn forewarned forewarns forewent foreword forewords
forfeit forfeited forfeiting forfeits forgave forge forged forger forgeries forgers forgery forges forget
forgetful forgets forgetting forging forgive forgiven forgives forgiving forgo forgoes forgoing forgone forgot
forgotten fork forked forking forks forlorn form formal formality formalize formalized formalizes formally
formals format formation formations formative formats formatted formatting formed former formerly formidable
forming formless forms formula formulae formulas formulate formulated formulates forsake forsaken forsakes
forsaking forsook forswear forswears forswore forsworn fort forte fortes forth forthright forthwith forties
fortieth fortieths fortified fortifies fortify fortifying fortitude fortnight fortress fortresses forts
fortuitous fortunate fortune fortunes forty forum forums forward forwarded forwarder forwardest forwarding
forwards forwent fossil fossilize fossilized fossilizes fossils foster fostered fostering fosters fought foul
fouled fouler foulest fouling fouls found foundation founded founder foundered foundering founders founding
foundling foundlings foundries foundry founds fount fountain fountains founts four fours fourteen fourteens
fourteenth fourth fourths fowl fowled fowling fowls fox foxed foxes foxier foxiest foxing foxy foyer foyers
fracas fracases fractal fraction fractional fractions fracture fractured fractures fracturing fragile
fragility fragment fragmented fragments fragrance fragrances fragrant frail frailer frailest frailties frailty
frame framed frames framework frameworks framing franc franchise franchised franchises francs frank franked
franker frankest franking frankly franks frantic fraternal fraternity fraternize fraud frauds fraudulent
fraught fray frayed fraying frays freak freaked freaking freaks freckle freckled freckles freckling free freed
freedom freedoms freehand freeing freelance freely freer frees freest freeway freeways freeze freezer freezers
freezes freezing freight freighted freighter freighters freighting freights french frenzied frenzies frenzy
frequency frequent frequented frequenter frequently frequents fresh freshen freshened freshening freshens
fresher freshest freshly freshman freshmen freshness freshwater fret fretful fretfully frets fretted fretting
friar friars friction fried friend friended friending friendlier friendlies friendly friends friendship fries
frieze friezes frigate frigates fright frighted frighten frightened frightens frightful frighting frights
frigid frigidity frill frillier frilliest frills frilly fringe fringed fringes fringing frisk frisked friskier
friskiest frisking frisks frisky fritter frittered frittering fritters frivolity frivolous frizzier frizziest
frizzy fro frock frocks frog frogs frolic frolicked frolicking frolics from frond fronds front frontage
frontages frontal fronted frontier frontiers fronting fronts frost frostbit frostbite frostbites frosted
frostier frostiest frosting frostings frosts frosty froth frothed frothier frothiest frothing froths frothy
frown frowned frowning frowns froze frozen frugal frugality frugally fruit fruited fruitful fruitier fruitiest
fruiting fruition fruitless fruits fruity frustrate frustrated frustrates fry frying fudge fudged fudges
fudging fuel fueled fueling fuelled fuelling fuels fugitive fugitives fulcra fulcrum fulcrums fulfil fulfill
fulfilled fulfilling fulfills fulfilment fulfils full fulled fuller fullest fulling fullness fulls fully
fulness fumble fumbled fumbles fumbling fume fumed fumes fumigate fumigated fumigates fumigating fumigation
fuming fun function functional functioned functions fund funded funding funds funeral funerals fungi fungicide
fungicides fungus funguses funnel funneled funneling funnelled funnelling funnels funner funnest funnier
funnies funniest funnily funny fur furies furious furiously furl furled furling furlong furlongs furlough
furloughed furloughs furls furnace furnaces furnish furnished furnishes furnishing furniture furor furors
furred furrier furriest furring furrow furrowed furrowing furrows furry furs further furthered furthering
furthers furthest furtive furtively fury fuse fused fuselage fuselages fuses fusing fusion fuss fussed fusses
fussier fussiest fussing fussy futile futility future futures futuristic fuze fuzed fuzes fuzing fuzz fuzzed
fuzzes fuzzier fuzziest fuzzing fuzzy gab gabbed gabbing gable gables gabs gadget gadgets gag gage gaged gages
gagged gagging gaging gags gaiety gaily gain gained gainful gaining gains gait gaits gal gala galactic galas
galaxies galaxy gale gales gall gallant gallantry gallants galled galleries gallery galley galleys galling
gallivant gallivants gallon gallons gallop galloped galloping gallops gallows gallowses galls galore gals
galvanize galvanized galvanizes gambit gambits gamble gambled gambler gamblers gambles gambling game gamed
gamer games gamest gaming gamma gamut gamuts gander ganders gang ganged ganging gangling gangplank gangplanks
gangrene gangrened gangrenes gangrening gangs gangster gangsters gangway gangways gap gape gaped gapes gaping
gaps garage garaged garages garaging garb garbage garbed garbing garble garbled garbles garbling garbs garden
gardened gardener gardeners gardenia gardenias gardening gardens gargle gargled gargles gargling gargoyle
gargoyles garish garland garlanded garlanding garlands garlic garment garments garnet garnets garnish
garnished garnishes garnishing garret garrets garrison garrisoned garrisons garrulous garter garters gas
gaseous gases gash gashed gashes gashing gasket gaskets gasolene gasoline gasp gasped gasping gasps gassed
gasses gassing gastric gate gated gates gateway gateways gather gathered gathering gatherings gathers gating
gaudier gaudiest gaudy gauge gauged gauges gauging gaunt gaunter gauntest gauntlet gauntlets gauze gave gavel
gavels gawk gawked gawkier gawkiest gawking gawks gawky gay gayer gayest gayety gayly gays gaze gazed gazelle
gazelles gazes gazette gazetted gazettes gazetting gazing gear geared gearing gears gee geed geeing gees geese
gel gelatin gelatine geld gelded gelding geldings gelds gelt gem gems gender genders gene genealogy genera
general generality generalize generally generals generate generated generates generating generation generator
generators generic generics generosity generous generously genes geneses genesis genetic geneticist genetics
genial genially genie genies genii genital genitals genius geniuses genocide genre genres gent gentile
gentiles gentility gentle gentled gentleman gentlemen gentleness gentler gentles gentlest gentling gently
gentries gentry gents genuine genuinely genus genuses geographic geography geological geologies geologist
geologists geology geometric geometries geometry geranium geraniums gerbil gerbils germ germicide germicides
germinate germinated germinates germs gestation gesture gestured gestures gesturing get getaway getaways gets
getting geyser geysers ghastlier ghastliest ghastly ghetto ghettoes ghettos ghost ghosted ghosting ghostlier
ghostliest ghostly ghosts ghoul ghouls giant giants gibber gibbered gibbering gibberish gibbers gibe gibed
gibes gibing giddier giddiest giddiness giddy gift gifted gifting gifts gig gigantic gigged gigging giggle
giggled giggles giggling gigs gild gilded gilding gilds gill gills gilt gilts gimme gimmick gimmicks gin
ginger gingerly gingham ginned ginning gins giraffe giraffes girder girders girdle girdled girdles girdling
girl girlfriend girlhood girlhoods girlish girls girth girths gist give given givens gives giving gizzard
gizzards glacial glacier glaciers glad gladden gladdened gladdening gladdens gladder gladdest glade glades
gladiator gladiators gladly glads glamor glamored glamoring glamorize glamorized glamorizes glamorous glamors
glamour glamoured glamouring glamourize glamourous glamours glance glanced glances glancing gland glands
glandular glare glared glares glaring glass glassed glasses glassier glassiest glassing glassware glassy glaze
glazed glazes glazing gleam gleamed gleaming gleams glean gleaned gleaning gleans glee glen glens glib glibber
glibbest glibly glide glided glider gliders glides gliding glimmer glimmered glimmering glimmers glimpse
glimpsed glimpses glimpsing glint glinted glinting glints glisten glistened glistening glistens glitter
glittered glittering glitters gloat gloated gloating gloats global globally globe globes globular globule
globules gloom gloomier gloomiest gloomy gloried glories glorified glorifies glorify glorifying glorious
gloriously glory glorying gloss glossaries glossary glossed glosses glossier glossies glossiest glossing
glossy glove gloved gloves gloving glow glowed glower glowered glowering glowers glowing glows glucose glue
glued glueing glues gluing glum glummer glummest glut gluts glutted glutting glutton gluttons gluttony
glycerin glycerine gnarl gnarled gnarling gnarls gnash gnashed gnashes gnashing gnat gnats gnaw gnawed gnawing
gnawn gnaws gnome gnomes gnu gnus goad goaded goading goads goal goalie goalies goalkeeper goals goat goatee
goatees goats gob gobbed gobbing gobble gobbled gobbles gobbling goblet goblets goblin goblins gobs god
godchild goddess goddesses godfather godfathers godless godlier godliest godlike godly godmother godmothers
godparent godparents gods godsend godsends goes goggle goggles going gold golden goldener goldenest goldfish
goldfishes golds goldsmith goldsmiths golf golfed golfer golfers golfing golfs gondola gondolas gone goner
goners gong gonged gonging gongs gonna goo good goodby goodbye goodie goodies goodness goodnight goods
goodwill goody gooey goof goofed goofier goofiest goofing goofs goofy gooier gooiest goon goons goose goosed
gooses goosing gopher gophers gore gored gores gorge gorged gorgeous gorges gorging gorier goriest gorilla
gorillas goring gory gosh gosling goslings gospel gospels gossamer gossip gossiped gossiping gossipped
gossipping gossips got gotten gouge gouged gouges gouging goulash goulashes gourd gourds gourmet gourmets gout
govern governed governess governing government governor governors governs gown gowned gowning gowns grab
grabbed grabber grabbing grabs grace graced graceful gracefully graceless graces gracing gracious graciously
gradation gradations grade graded grader grades gradient gradients grading gradual gradually graduate
graduated graduates graduating graduation graffiti graffito graft grafted grafting grafts grain grains gram
grammar grammars gramophone grams grand grandchild grander grandest grandeur grandiose grandly grands grandson
grandsons grandstand granite grannie grannies granny granola grant granted granting grants granular granule
granules grape grapefruit grapes grapevine grapevines graph graphed graphic graphical graphics graphing
graphite graphs grapple grappled grapples grappling grasp grasped grasping grasps grass grassed grasses
grassier grassiest grassing grassy grate grated grateful gratefully grater graters grates gratified gratifies
gratify gratifying grating gratings gratitude gratuities gratuitous gratuity grave graved gravel graveled
graveling gravelled gravelling gravels gravely graven graver graves gravest gravestone graveyard graveyards
gravies graving gravitate gravitated gravitates gravity gravy gray grayed grayer grayest graying grays graze
grazed grazes grazing grease greased greases greasier greasiest greasing greasy great greater greatest greatly
greatness greats greed greedier greediest greedily greediness greedy green greenback greenbacks greened
greener greenery greenest greenhorn greenhorns greenhouse greening greens greet greeted greeting greetings
greets gregarious gremlin gremlins grenade grenades grew grey greyed greyer greyest greyhound greyhounds
greying greys grid griddle griddles gridiron gridirons grids grief griefs grievance grievances grieve grieved
grieves grieving grievous grill grille grilled grilles grilling grills grim grimace grimaced grimaces
grimacing grime grimed grimes grimier grimiest griming grimly grimmer grimmest grimy grin grind grinder
grinders grinding grinds grindstone grinned grinning grins grip gripe griped gripes griping gripped gripping
grips grislier grisliest grisly gristle grit grits gritted grittier grittiest gritting gritty grizzled
grizzlier grizzlies grizzliest grizzly groan groaned groaning groans grocer groceries grocers grocery groggier
groggiest groggy groin groins groom groomed grooming grooms groove grooved grooves groovier grooviest grooving
groovy grope groped gropes groping gross grossed grosser grosses grossest grossing grossly grotesque
grotesques grotto grottoes grottos grouch grouched grouches grouchier grouchiest grouching grouchy ground
grounded grounding groundless grounds groundwork group grouped grouper groupers grouping groupings groups
grouse groused grouses grousing grove grovel groveled groveling grovelled grovelling grovels groves grow
grower growers growing growl growled growling growls grown grows growth growths grub grubbed grubbier
grubbiest grubbing grubby grubs grudge grudged grudges grudging gruel grueling gruelling gruellings gruesome
gruesomer gruesomest gruff gruffer gruffest gruffly grumble grumbled grumbles grumbling grumpier grumpiest
grumpy grunt grunted grunting grunts guarantee guaranteed guarantees guarantor guarantors guard guarded
guardian guardians guarding guards guerilla guerillas guerrilla guerrillas guess guessable guessed guesses
guessing guesswork guest guested guesting guests guffaw guffawed guffawing guffaws guidance guide guidebook
guidebooks guided guideline guidelines guides guiding guild guilds guile guillotine guilt guiltier guiltiest
guiltily guiltless guilty guinea guise guises guitar guitarist guitars gulch gulches gulf gulfs gull gulled
gullet gullets gulley gullible gullies gulling gulls gully gulp gulped gulping gulps gum gumdrop gumdrops
gummed gummier gummiest gumming gummy gumption gums gun gunfire gunman gunmen gunned gunner gunners gunning
gunpowder guns gunshot gunshots guppies guppy gurgle gurgled gurgles gurgling guru gurus gush gushed gusher
gushers gushes gushing gust gusted gustier gustiest gusting gusts gusty gut guts gutted gutter guttered
guttering gutters gutting guy guyed guying guys guzzle guzzled guzzles guzzling gybe gybed gybes gybing gym
gymnasia gymnasium gymnasiums gymnast gymnastics gymnasts gyms gynecology gyrate gyrated gyrates gyrating
gyration gyrations gyroscope gyroscopes habit habitable habitat habitation habitats habits habitual habitually
hack hacked hacker hackers hacking hackney hackneyed hackneying hackneys hacks hacksaw hacksaws had haddock
haddocks hag haggard haggle haggled haggles haggling hags hah hail hailed hailing hails hailstone hailstones
hair haircut haircuts hairdo hairdos haired hairier hairiest hairline hairlines hairs hairy hale haled haler
hales halest half halfway halibut halibuts haling hall hallelujah hallmark hallmarked hallmarks halls hallway
hallways halo haloed haloes haloing halon halos halt halted halter haltered haltering halters halting halts
halve halved halves halving ham hamburger hamburgers hamlet hamlets hammed hammer hammered hammering hammers
hamming hammock hammocks hamper hampered hampering hampers hams hamster hamsters hamstring hamstrings
hamstrung hand handbag handbags handbook handbooks handcuff handcuffed handcuffs handed handedness handful
handfuls handicap handicaps handicraft handier handiest handing handiwork handle handlebar handlebars handled
handler handlers handles handling handmade handout handouts handrail handrails hands handsful handshake
handshakes handsome handsomer handsomest handy hang hangar hangars hanged hanger hangers hanging hangings
hangout hangouts hangover hangovers hangs hanker hankered hankering hankers haphazard hapless happen happened
happening happenings happens happier happiest happily happiness happy harangue harangued harangues haranguing
harass harassed harasses harassing harassment harbor harbored harboring harbors hard hardback harden hardened
hardening hardens harder hardest hardier hardiest hardline hardliner hardliners hardly hardship hardships
hardware hardwood hardwoods hardy hare hared harem harems hares haring hark harked harking harks harlot
harlots harm harmed harmful harmfully harming harmless harmlessly harmonic harmonica harmonicas harmonies
harmonious harmonize harmonized harmonizes harmony harms harness harnessed harnesses harnessing harp harped
harping harpist harpists harpoon harpooned harpooning harpoons harps harried harries harrow harrowed harrowing
harrows harry harrying harsh harsher harshest harshly harshness hart harts harvest harvested harvester
harvesters harvesting harvests has hash hashed hashes hashing hassle hassled hassles hassling haste hasted
hasten hastened hastening hastens hastes hastier hastiest hastily hasting hasty hat hatch hatched hatches
hatchet hatchets hatching hate hated hateful hatefully hates hating hatred hatreds hats hatted hatting
haughtier haughtiest haughtily haughty haul hauled hauling hauls haunt haunted haunting haunts have haven
havens haves having havoc hawk hawked hawking hawks hay hayed haying hays haystack haystacks haywire hazard
hazarded hazarding hazardous hazards haze hazed hazel hazels hazes hazier haziest hazing hazy head headache
headaches headed header headers headfirst headier headiest heading headings headland headlands headlight
headlights headline headlined headlines headlining headlong headmaster headphone headphones headrest headrests
headroom heads headstone headstones headstrong headway heady heal healed healer healers healing heals health
healthcare healthful healthier healthiest healthy heap heaped heaping heaps hear heard hearing hearings hears
hearsay hearse hearses heart heartache heartaches heartbeat heartbeats heartbreak heartburn hearten heartened
heartening heartens heartfelt hearth hearths heartier hearties heartiest heartily heartless hearts hearty heat
heated heatedly heater heaters heath heathen heathens heather heating heats heave heaved heaven heavenlier
heavenly heavens heaves heavier heavies heaviest heavily heaviness heaving heavy heckle heckled heckler
hecklers heckles heckling hectic hedge hedged hedgehog hedgehogs hedges hedging heed heeded heeding heedless
heeds heel heeled heeling heels heftier heftiest hefty heifer heifers height heighten heightened heightens
heights heinous heir heirloom heirlooms heirs held helicopter heliport heliports helium hell hellish hello
hellos helm helmet helmets helms help helped helper helpers helpful helpfully helping helpings helpless
helplessly helps hem hemisphere hemlock hemlocks hemmed hemming hemoglobin hemophilia hemorrhage hemp hems hen
hence henceforth henchman henchmen hens hepatitis her herald heralded heralding heralds herb herbs herd herded
herding herds here hereabouts hereafter hereafters hereby hereditary heredity herein heresies heresy heretic
heretical heretics herewith heritage heritages hermit hermits hernia herniae hernias hero heroes heroic heroin
heroine heroins heroism heron herons heros herpes herring herrings hers herself hes hesitancy hesitant
hesitate hesitated hesitates hesitating hesitation heuristic hew hewed hewing hewn hews hexagon hexagonal
hexagons hey heyday heydays hiatus hiatuses hibernate hibernated hibernates hiccup hiccuped hiccuping hiccups
hick hickories hickory hicks hid hidden hide hideaway hideaways hided hideous hideously hides hiding hierarchy
high highbrow highbrows higher highest highjack highjacked highjacks highland highlands highlight highlights
highly highs highway highways hijack hijacked hijacking hijacks hike hiked hiker hikers hikes hiking hilarious
hilarity hill hillbilly hillier hilliest hills hillside hillsides hilly hilt hilts him hims himself hind
hinder hindered hindering hinders hindrance hindrances hinds hindsight hinge hinged hinges hinging hint hinted
hinterland hinting hints hip hipped hipper hippest hippie hippies hipping hippy hips hire hired hires hiring
his hiss hissed hisses hissing histogram historian historians historic historical histories history hit hitch
hitched hitches hitchhike hitchhiked hitchhiker hitchhikes hitching hither hitherto hits hitting hive hived
hives hiving hoard hoarded hoarder hoarders hoarding hoards hoarse hoarseness hoarser hoarsest hoax hoaxed
hoaxes hoaxing hobbies hobbit hobble hobbled hobbles hobbling hobby hobbyhorse hobgoblin hobgoblins hobnob
hobnobbed hobnobbing hobnobs hobo hoboes hobos hock hocked hockey hocking hocks hodgepodge hoe hoed hoeing
hoes hog hogged hogging hogs hoist hoisted hoisting hoists hold holder holders holding holds holdup holdups
hole holed holes holiday holidayed holidaying holidays holier holiest holiness holing holler hollered
hollering hollers hollies hollow hollowed hollower hollowest hollowing hollows holly holocaust holocausts
holster holstered holstering holsters holy homage homages home homed homeland homelands homeless homelier
homeliest homely homemade homes homesick homespun homestead homesteads homeward homework homey homeys
homicidal homicide homicides homie homier homies homiest homing homogenize homonym homonyms homophobic
homosexual homy hone honed hones honest honester honestest honestly honesty honey honeycomb honeycombs honeyed
honeying honeymoon honeymoons honeys honied honing honk honked honking honks honor honorable honorary honored
honoring honors hood hooded hooding hoodlum hoodlums hoods hoodwink hoodwinked hoodwinks hoof hoofed hoofing
hoofs hook hooked hooking hooks hoop hooped hooping hoops hoorah hoorahs hooray hoorayed hooraying hoorays
hoot hooted hooter hooting hoots hooves hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes
hoping hopped hopper hopping hops hopscotch horde horded hordes hording horizon horizons horizontal hormone
hormones horn horned hornet hornets hornier horniest horns horny horoscope horoscopes horrendous horrible
horribly horrid horrific horrified horrifies horrify horrifying horror horrors horse horseback horsed horseman
horseplay horsepower horses horseshoe horseshoed horseshoes horsing hose hosed hoses hosiery hosing hospitable
hospital hospitals host hostage hostages hosted hostel hosteled hosteling hostelled hostelling hostels hostess
hostessed hostesses hostessing hostile hostiles hostility hosting hosts hot hotbed hotbeds hotel hotels
hothead hotheaded hotheads hotly hotter hottest hound hounded hounding hounds hour hourglass hourly hours
house houseboat houseboats housed household households houses housewife housewives housework housing housings
hove hovel hovels hover hovered hovering hovers how however howl howled howling howls hows hub hubbub hubbubs
hubs huddle huddled huddles huddling hue hued hues huff huffed huffier huffiest huffing huffs huffy hug huge
hugely huger hugest hugged hugging hugs huh hulk hulking hulks hull hullabaloo hulled hulling hulls hum human
humane humanely humaner humanest humanism humanist humanities humanity humanize humanized humanizes humanizing
humanly humans humble humbled humbler humbles humblest humbling humbly humbug humdrum humid humidified
humidifies humidify humidity humiliate humiliated humiliates humility hummed humming humor humored humoring
humorist humorists humorous humorously humors hump humped humping humps hums hunch hunchback hunchbacks
hunched hunches hunching hundred hundreds hundredth hundredths hung hunger hungered hungering hungers hungrier
hungriest hungrily hungry hunk hunks hunt hunted hunter hunters hunting hunts hurdle hurdled hurdles hurdling
hurl hurled hurling hurls hurrah hurrahed hurrahing hurrahs hurray hurrayed hurraying hurrays hurricane
hurricanes hurried hurriedly hurries hurry hurrying hurt hurtful hurting hurtle hurtled hurtles hurtling hurts
husband husbanded husbanding husbands hush hushed hushes hushing husk husked huskier huskies huskiest huskily
huskiness husking husks husky hustle hustled hustler hustlers hustles hustling hut hutch hutches huts hyacinth
hyacinths hyaena hyaenas hybrid hybrids hydrant hydrants hydraulic hydraulics hydrogen hydroplane hyena hyenas
hygiene hygienic hymn hymnal hymnals hymned hymning hymns hyperbole hyphen hyphenate hyphenated hyphenates
hyphened hyphening hyphens hypnosis hypnotic hypnotics hypnotism hypnotist hypnotists hypnotize hypnotized
hypnotizes hypocrisy hypocrite hypocrites hypotenuse hypotheses hypothesis hysteria hysteric hysterical
hysterics ice iceberg icebergs icebreaker iced ices icicle icicles icier iciest icing icings icon icons icy
idea ideal idealist idealistic idealists idealize idealized idealizes idealizing ideally ideals ideas
identical identified identifier identifies identify identities identity ideologies ideology idiocies idiocy
idiom idiomatic idioms idiot idiotic idiots idle idled idler idles idlest idling idly idol idolize idolized
idolizes idolizing idols idyllic ifs igloo igloos ignite ignited ignites igniting ignition ignitions ignorance
ignorant ignore ignored ignores ignoring iguana iguanas iii ikon ikons ilk ill illegal illegally illegals
illegible illegibly illicit illiteracy illiterate illness illnesses illogical ills illuminate illusion
illusions illusory illustrate image imaged imagery images imaginable imaginary imagine imagined imagines
imaging imagining imbalance imbalances imbecile imbeciles imbed imbedded imbedding imbeds imitate imitated
imitates imitating imitation imitations imitative imitator imitators immaculate immaterial immature immaturity
immediate immense immensely immensity immerse immersed immerses immersing immersion immersions immigrant
immigrants immigrate immigrated immigrates imminent imminently immobile immobilize immoral immorality immortal
immortals immovable immune immunity immunize immunized immunizes immunizing imp impact impacted impacting
impacts impair impaired impairing impairment impairs impale impaled impales impaling impart imparted impartial
imparting imparts impassable impasse impasses impassive impatience impatient impeach impeached impeaches
impeaching impeccable impedance impede impeded impedes impediment impeding impel impelled impelling impels
impend impended impending impends imperative imperfect imperfects imperial imperials imperil imperiled
imperiling imperilled imperils impersonal impervious impetuous impetus impetuses impinge impinged impinges
impinging impish implacable implant implanted implanting implants implement implements implicate implicated
implicates implicit implicitly implied implies implore implored implores imploring imply implying impolite
import importance important imported importing imports impose imposed imposes imposing imposition impossible
impossibly imposter imposters impostor impostors impotence impotent impound impounded impounding impounds
impoverish imprecise impregnate impress impressed impresses impressing impression impressive imprint imprinted
imprinting imprints imprison imprisoned imprisons improbable improbably impromptu impromptus improper
improperly improve improved improves improving improvise improvised improvises imps impudence impudent impulse
impulsed impulses impulsing impulsive impunity impure impurer impurest impurities impurity inability
inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate inane inaner inanest inanimate
inasmuch inaudible inaugural inaugurals inaugurate inborn inbred inbreed inbreeding inbreeds inbuilt incapable
incapacity incarnate incarnated incarnates incendiary incense incensed incenses incensing incentive incentives
inception inceptions incessant incest incestuous inch inched inches inching incidence incidences incident
incidental incidents incinerate incision incisions incisive incisor incisors incite incited incitement incites
inciting incline inclined inclines inclining inclose inclosed incloses inclosing inclosure inclosures include
included includes including inclusion inclusions inclusive incognito incognitos incoherent income incomes
incoming incomplete incorrect increase increased increases increasing incredible incredibly increment
increments incubate incubated incubates incubating incubation incubator incubators incumbent incumbents incur
incurable incurables incurred incurring incurs indebted indecency indecent indecision indecisive indeed
indefinite indelible indelibly indelicate indent indented indenting indents index indexed indexes indexing
indicate indicated indicates indicating indication indicative indicator indicators indices indict indicted
indicting indictment indicts indigenous indignant indignity indigo indirect indirectly indiscreet indisposed
indistinct individual indolence indolent indoor indoors indorse indorsed indorses indorsing induce induced
inducement induces inducing induct inducted inducting induction inductions inducts indulge indulged indulgence
indulgent indulges indulging industrial industries industry inedible inelegant ineligible inept ineptitude
inequality inert inertia inertial inevitable inevitably inexact inexorable inexorably infallible infamies
infamous infamy infancy infant infantile infantries infantry infants infeasible infect infected infecting
infection infections infectious infects infelicity infer inference inferences inferior inferiors inferno
infernos inferred inferring infers infertile infest infested infesting infests infidel infidelity infidels
infield infields infiltrate infinite infinitely infinities infinitive infinity infirm infirmary infirmity
infix inflame inflamed inflames inflaming inflatable inflate inflated inflates inflating inflation inflection
inflexible inflict inflicted inflicting inflicts influence influenced influences influenza influx influxes
info inform informal informally informant informants informed informer informers informing informs infraction
infrared infrequent infringe infringed infringes infringing infuriate infuriated infuriates infuse infused
infuses infusing infusion infusions ingenious ingenuity ingest ingested ingesting ingests ingrain ingrained
ingraining ingrains ingratiate ingredient inhabit inhabitant inhabited inhabiting inhabits inhale inhaled
inhaler inhalers inhales inhaling inherent inherently inherit inherited inheriting inherits inhibit inhibited
inhibiting inhibition inhibits inhuman inhumane inhumanity initial initialed initialing initialize initialled
initially initials initiate initiated initiates initiating initiation initiative initiator initiators inject
injected injecting injection injections injects injunction injure injured injures injuries injuring injurious
injury injustice injustices ink inked inkier inkiest inking inkling inklings inks inky inlaid inland inlay
inlaying inlays inlet inlets inmate inmates inn innards innate inner innermost inning innings innkeeper
innkeepers innocence innocent innocently innocents innocuous innovation innovative inns innuendo innuendoes
innuendos inoculate inoculated inoculates inordinate input inputs inputted inputting inquest inquests inquire
inquired inquires inquiries inquiring inquiry ins insane insanely insaner insanest insanity insatiable
inscribe inscribed inscribes inscribing insect insects insecure insecurity insert inserted inserting insertion
insertions inserts inside insider insiders insides insidious insight insights insigne insignes insignia
insignias insincere insinuate insinuated insinuates insipid insist insisted insistence insistent insisting
insists insofar insolence insolent insoluble insolvency insolvent insolvents insomnia inspect inspected
inspecting inspection inspector inspectors inspects inspire inspired inspires inspiring instal install
installed installing installs instalment instals instance instanced instances instancing instant instantly
instants instead instep insteps instigate instigated instigates instil instill instilled instilling instills
instils instinct instincts institute instituted institutes instruct instructed instructor instructs instrument
insular insulate insulated insulates insulating insulation insulator insulators insulin insult insulted
insulting insults insurance insurances insure insured insurer insurers insures insurgent insurgents insuring
intact intake intakes intangible integer integers integral integrals integrate integrated integrates integrity
intellect intellects intend intended intending intends intense intensely intenser intensest intensify
intensity intensive intensives intent intention intentions intents inter interact interacted interacts
intercede interceded intercedes intercept intercepts intercom intercoms interest interested interests
interface interfaced interfaces interfere interfered interferes interim interior interiors interject
interjects interlock interlocks interloper interlude interluded interludes intermarry interment interments
intern internal internally internals interne interned internes internet interning interns interplay interpose
interposed interposes interpret interprets interred interring interrupt interrupts inters intersect intersects
interstate intertwine interval intervals intervene intervened intervenes interview interviews interweave
interwove interwoven intestinal intestine intestines intimacies intimacy intimate intimated intimately
intimates intimating intimation intimidate into intolerant intonation intoxicate intramural intrench
intrenched intrenches intrepid intricacy intricate intrigue intrigued intrigues intriguing intrinsic introduce
introduced introduces introvert introverts intrude intruded intruder intruders intrudes intruding intrusion
intrusions intrusive intrust intrusted intrusting intrusts intuition intuitions intuitive inundate inundated
inundates inundating inundation invade invaded invader invaders invades invading invalid invalidate invalided
invaliding invalids invaluable invariable invariably invariant invasion invasions invective invent invented
inventing invention inventions inventive inventor inventors inventory invents inverse inversely inverses
inversion inversions invert inverted inverting inverts invest invested investing investment investor investors
invests inveterate invigorate invincible invisible invisibly invitation invite invited invites inviting
invocation invoice invoiced invoices invoicing invoke invoked invokes invoking involve involved involves
involving inward inwardly inwards iodine ion ions iota iotas irascible irate ire iridescent iris irises irk
irked irking irks iron ironed ironic ironically ironies ironing irons irony irradiate irradiated irradiates
irrational irregular irregulars irrelevant irreverent irrigate irrigated irrigates irrigating irrigation
irritable irritably irritant irritants irritate irritated irritates irritating irritation island islander
islanders islands isle isles isolate isolated isolates isolating isolation issue issued issues issuing isthmi
isthmus isthmuses italic italicize italicized italicizes italics itch itched itches itchier itchiest itching
itchy item itemize itemized itemizes itemizing items iterate iteration iterations iterative itinerant
itinerants itinerary its itself ivies ivories ivory ivy jab jabbed jabber jabbered jabbering jabbers jabbing
jabs jack jackal jackals jackass jackasses jackdaw jacked jacket jackets jacking jackknife jackknifed
jackknifes jackknives jackpot jackpots jacks jade jaded jades jading jagged jaggeder jaggedest jaguar jaguars
jail jailed jailer jailers jailing jailor jailors jails jalopies jalopy jam jamb jamboree jamborees jambs
jammed jamming jams jangle jangled jangles jangling janitor janitors jar jargon jarred jarring jars jaundice
jaundiced jaundices jaundicing jaunt jaunted jauntier jauntiest jauntily jaunting jaunts jaunty javelin
javelins jaw jawbone jawboned jawbones jawboning jawed jawing jaws jay jays jaywalk jaywalked jaywalker
jaywalkers jaywalking jaywalks jazz jazzed jazzes jazzing jealous jealousies jealously jealousy jeans jeer
jeered jeering jeers jell jelled jellied jellies jelling jells jelly jellyfish jellying jeopardize jeopardy
jerk jerked jerkier jerkiest jerking jerks jerky jersey jerseys jest jested jester jesters jesting jests jet
jets jetted jetties jetting jettison jettisoned jettisons jetty jewel jeweled jeweler jewelers jeweling
jewelled jeweller jewellers jewelling jewelries jewelry jewels jibe jibed jibes jibing jiffies jiffy jig
jigged jigging jiggle jiggled jiggles jiggling jigs jigsaw jigsawed jigsawing jigsawn jigsaws jilt jilted
jilting jilts jingle jingled jingles jingling jinx jinxed jinxes jinxing jitterier jitteriest jitters jittery
job jobbed jobbing jobs jockey jockeyed jockeying jockeys jocular jog jogged jogger joggers jogging jogs join
joined joining joins joint jointed jointing jointly joints joke joked joker jokers jokes joking jollied
jollier jollies jolliest jolly jollying jolt jolted jolting jolts jostle jostled jostles jostling jot jots
jotted jotting journal journalism journalist journals journey journeyed journeying journeys jovial jovially
joy joyed joyful joyfuller joyfullest joyfully joying joyous joyously joys joystick jubilant jubilation
jubilee jubilees judge judged judgement judgements judges judging judgment judgments judicial judicially
judiciary judicious judo jug jugged juggernaut jugging juggle juggled juggler jugglers juggles juggling jugs
jugular jugulars juice juiced juices juicier juiciest juicing juicy jumble jumbled jumbles jumbling jumbo
jumbos jump jumped jumper jumpers jumpier jumpiest jumping jumps jumpy junction junctions juncture junctures
jungle jungles junior juniors juniper junipers junk junked junket junketed junketing junkets junkie junkies
junking junks junky junta juntas juries juror jurors jury just juster justest justice justices justified
justifies justify justifying justly jut jute juts jutted jutting juvenile juveniles juxtapose juxtaposed
juxtaposes kangaroo kangaroos karat karate karats kayak kayaked kayaking kayaks keel keeled keeling keels keen
keened keener keenest keening keenly keens keep keeper keepers keeping keeps keepsake keepsakes keg kegs kelp
ken kennel kenneled kenneling kennelled kennelling kennels kept kerchief kerchiefs kerchieves kernel kernels
kerosene kerosine ketchup kettle kettles key keyboard keyboarded keyboards keyed keyhole keyholes keying
keynote keynoted keynotes keynoting keys keystone keystones keystroke keystrokes keyword keywords khaki khakis
kick kickback kickbacks kicked kicking kickoff kickoffs kicks kid kidded kidding kidnap kidnaped kidnaper
kidnapers kidnaping kidnapped kidnapper kidnappers kidnapping kidnaps kidney kidneys kids kill killed killer
killers killing killings kills kiln kilned kilning kilns kilo kilobyte kilobytes kilogram kilograms kilometer
kilometers kilos kilowatt kilowatts kilt kilts kimono kimonos kin kind kinda kinder kindest kindle kindled
kindles kindlier kindliest kindling kindly kindness kindnesses kindred kinds kinfolk king kingdom kingdoms
kingfisher kings kink kinked kinkier kinkiest kinking kinks kinky kinship kiosk kiosks kipper kiss kissed
kisses kissing kit kitchen kitchens kite kited kites kiting kits kitten kittens kitties kitty kiwi kiwis knack
knacker knacks knapsack knapsacks knead kneaded kneading kneads knee kneecap kneecapped kneecaps kneed kneeing
kneel kneeled kneeling kneels knees knelt knew knickers knife knifed knifes knifing knight knighted knighthood
knighting knights knit knits knitted knitting knives knob knobs knock knocked knocker knockers knocking
knockout knockouts knocks knoll knolls knot knots knotted knottier knottiest knotting knotty know knowing
knowingly knowings knowledge known knows knuckle knuckled knuckles knuckling koala koalas kosher koshered
koshering koshers kowtow kowtowed kowtowing kowtows kudos lab label labeled labeling labelled labelling labels
labor laboratory labored laborer laborers laboring laborious labors labs labyrinth labyrinths lace laced
lacerate lacerated lacerates lacerating laceration laces lacier laciest lacing lack lacked lacking lackluster
lacks lacquer lacquered lacquering lacquers lacrosse lacy lad ladder laddered laddering ladders lade laded
laden lades ladies lading ladle ladled ladles ladling lads lady ladybug ladybugs ladylike lag lager laggard
laggards lagged lagging lagoon lagoons lags laid lain lair lairs lake lakes lamb lambda lambed lambing lambs
lame lamed lament lamentable lamented lamenting laments lamer lames lamest laming lamp lampoon lampooned
lampooning lampoons lamps lance lanced lances lancing land landed lander landing landings landladies landlady
landlocked landlord landlords landmark landmarks landowner landowners lands landscape landscaped landscapes
landslid landslide landslides lane lanes language languages languid languish languished languishes languor
languorous languors lankier lankiest lanky lantern lanterns lap lapel lapels lapped lapping laps lapse lapsed
lapses lapsing larcenies larceny lard larded larding lards large largely larger larges largest lark larked
larking larks larva larvae larvas larynges laryngitis larynx larynxes lascivious laser lasers lash lashed
lashes lashing lass lasses last lasted lasting lastly lasts latch latched latches latching late lately latent
later lateral lateraled lateraling lateralled laterals latest latex lath lathe lathed lather lathered
lathering lathers lathes lathing laths latitude latitudes latrine latrines latter lattice lattices laud
laudable lauded lauding lauds laugh laughable laughed laughing laughs laughter launch launched launcher
launchers launches launching launder laundered laundering launders laundries laundry laureate laureates laurel
laurels lava lavatories lavatory lavender lavenders lavish lavished lavisher lavishes lavishest lavishing law
lawful lawless lawmaker lawmakers lawn lawns laws lawsuit lawsuits lawyer lawyers lax laxative laxatives laxer
laxest laxity lay layer layered layering layers laying layman laymen layout layouts lays lazied lazier lazies
laziest laziness lazy lazying leach lead leaded leaden leader leaders leadership leading leads leaf leafed
leafier leafiest leafing leaflet leafleted leafleting leaflets leafletted leafs leafy league leagued leagues
leaguing leak leakage leakages leaked leaking leaks leaky lean leaned leaner leanest leaning leans leap leaped
leapfrog leapfrogs leaping leaps leapt learn learned learning learns learnt lease leased leases leash leashed
leashes leashing leasing least leather leathery leave leaved leaves leaving lectern lecterns lecture lectured
lecturer lecturers lectures lecturing led ledge ledger ledgers ledges lee leech leeched leeches leeching leek
leeks leer leered leerier leeriest leering leers leery leeway left lefter leftest leftmost lefts leg legacies
legacy legal legalistic legality legalize legalized legalizes legalizing legally legals legend legendary
legends legged leggin legging leggings leggins legibility legible legibly legion legions legislate legislated
legislates legislator legitimacy legitimate legs legume legumes leisure leisurely lemme lemon lemonade lemons
lend lending lends length lengthen lengthened lengthens lengthier lengthiest lengths lengthwise lengthy
leniency lenient lens lenses lent lentil lentils leopard leopards leotard leotards leper lepers leprosy lept
lesbian lesbians lesion lesions less lessen lessened lessening lessens lesser lesson lessons lest let letdown
letdowns lethal lethargic lethargy lets letter lettered letterhead lettering letters letting lettuce lettuces
letup letups leukemia levee levees level leveled leveling levelled levelling levels lever leverage leveraged
leverages leveraging levered levering levers levied levies levity levy levying lewd lewder lewdest lexica
lexical lexicon lexicons liability liable liaison liaisons liar liars libel libeled libeling libelled
libelling libellous libelous libels liberal liberalism liberalize liberally liberals liberate liberated
liberates liberating liberation liberties liberty librarian librarians libraries library libretto lice licence
licenced licences licencing license licensed licenses licensing lichen lichens lick licked licking licks
licorice licorices lid lids lie lied lies lieu lieutenant life lifeboat lifeboats lifeforms lifeguard
lifeguards lifeless lifelike lifeline lifelines lifelong lifespan lifestyle lifestyles lifetime lifetimes lift
lifted lifting lifts ligament ligaments ligature ligatures light lighted lighten lightened lightening lightens
lighter lighters lightest lighthouse lighting lightly lightness lightning lightnings lights lii likable like
likeable liked likelier likeliest likelihood likely liken likened likeness likenesses likening likens liker
likes likest likewise liking lilac lilacs lilies lilt lilted lilting lilts lily limb limber limbered limbering
limbers limbo limbs lime limed limelight limerick limericks limes limestone liming limit limitation limited
limiting limitless limits limousine limousines limp limped limper limpest limping limps linchpin linchpins
line lineage lineages linear linearly lined linefeed linen liner liners lines linger lingered lingerie
lingering lingers lingo lingoes lingos linguist linguistic linguists liniment liniments lining linings link
linkage linked linker linking links linoleum lint lion lioness lionesses lions lip lips lipstick lipsticked
lipsticks liquefied liquefies liquefy liquefying liqueur liqueurs liquid liquidate liquidated liquidates
liquids liquified liquifies liquify liquifying liquor liquored liquoring liquors lisp lisped lisping lisps
list listed listen listened listener listeners listening listens listing listings listless lists lit litanies
litany liter literacy literal literally literals literary literate literates literature liters lithe lither
lithest lithium litigation litter litterbug litterbugs littered littering litters little littler littlest
liturgical liturgies liturgy livable live liveable lived livelier liveliest livelihood liveliness lively liven
livened livening livens liver livers lives livest livestock livid living livings lix lizard lizards llama
llamas load loadable loaded loader loading loads loaf loafed loafer loafers loafing loafs loam loan loaned
loaning loans loath loathe loathed loathes loathing loathings loathsome loaves lob lobbed lobbied lobbies
lobbing lobby lobbying lobbyist lobbyists lobe lobes lobotomy lobs lobster lobsters local locale locales
localities locality localize localized localizes localizing locally locals locate located locates locating
location locations lock locked locker lockers locket lockets locking locks locksmith locksmiths locomotion
locomotive locust locusts lodge lodged lodger lodgers lodges lodging lodgings loft lofted loftier loftiest
loftiness lofting lofts lofty log logarithm logged logger logging logic logical logically logician logo logs
loin loincloth loincloths loins loiter loitered loiterer loiterers loitering loiters loll lolled lolling
lollipop lollipops lolls lollypop lollypops lone lonelier loneliest loneliness lonely lonesome long longed
longer longest longevity longhand longing longings longish longitude longitudes longs look looked looking
lookout lookouts looks loom loomed looming looms loon looney looneyier looneyies looneys loonie loonier
loonies looniest loons loony loop looped loophole loopholes looping loops loose loosed loosely loosen loosened
loosening loosens looser looses loosest loosing loot looted looting loots lop lope loped lopes loping lopped
lopping lops lopsided lord lorded lording lords lore lorries lorry lose loser losers loses losing loss losses
lost lot loth lotion lotions lots lotteries lottery lotus lotuses loud louder loudest loudly loudness lounge
lounged lounges lounging louse louses lousier lousiest lousy lovable love loveable loved lovelier lovelies
loveliest loveliness lovely lover lovers loves loving lovingly low lowdown lowed lower lowered lowering lowers
lowest lowing lowlier lowliest lowly lows loyal loyaler loyalest loyaller loyallest loyalties loyalty lozenge
lozenges lubricant lubricants lubricate lubricated lubricates lucid luck lucked luckier luckiest luckily
lucking lucks lucky lucrative ludicrous lug luggage lugged lugging lugs lukewarm lull lullabies lullaby lulled
lulling lulls lumber lumbered lumbering lumberjack lumbers luminaries luminary luminous lump lumped lumpier
lumpiest lumping lumps lumpy lunacies lunacy lunar lunatic lunatics lunch lunched luncheon luncheons lunches
lunching lunchtime lung lunge lunged lunges lunging lungs lupin lupine lupines lupins lurch lurched lurches
lurching lure lured lures lurid luring lurk lurked lurking lurks luscious lush lusher lushes lushest lust
lusted luster lustier lustiest lusting lustre lustrous lusts lusty lute lutes luxuriant luxuriate luxuriated
luxuriates luxuries luxurious luxury lvi lvii lxi lxii lxiv lxix lxvi lxvii lye lying lymph lymphatic
lymphatics lynch lynched lynches lynching lynchpin lynchpins lyre lyres lyric lyrical lyrics macabre macaroni
macaronies macaronis mace maced maces machete machetes machine machined machinery machines machining machinist
machinists macho macing macintosh mackerel mackerels mad madam madame madams madcap madcaps madden maddened
maddening maddens madder maddest made madhouse madhouses madly madman madmen madness mads maelstrom maelstroms
magazine magazines magenta maggot maggots magic magical magically magician magicians magistrate magnate
magnates magnesium magnet magnetic magnetism magnetize magnetized magnetizes magnets magnified magnifies
magnify magnifying magnitude magnitudes magnolia magnolias magnum magpie magpies mahoganies mahogany maid
maiden maidens maids mail mailbox mailboxes mailed mailing mailman mailmen mails maim maimed maiming maims
main mainframe mainframes mainland mainlands mainline mainly mains mainstay mainstays mainstream maintain
maintained maintainer maintains maize maizes majestic majesties majesty major majored majoring majorities
majority majors make maker makers makes makeshift makeshifts makeup makeups making maladies malady malaria
male males malevolent malformed malice malicious malign malignancy malignant maligned maligning maligns mall
mallard mallards malleable mallet mallets malls malt malted malting maltreat maltreated maltreats malts mama
mamas mamma mammal mammalian mammals mammas mammoth mammoths man manacle manacled manacles manacling manage
manageable managed management manager managerial managers manages managing mandate mandated mandates mandating
mandatory mandible mandibles mandolin mandolins mane manes maneuver maneuvered maneuvers mange manger mangers
mangier mangiest mangle mangled mangles mangling mango mangoes mangos mangrove mangroves mangy manhandle
manhandled manhandles manhole manholes manhood mania maniac maniacal maniacs manias manic manicure manicured
manicures manicuring manicurist manifest manifested manifestly manifesto manifestos manifests manifold
manifolded manifolds manipulate mankind manlier manliest manliness manly manned mannequin mannequins manner
mannerism mannerisms manners manning mannish manor manors manpower mans mansion mansions mantel mantels mantle
mantled mantles mantling manual manually manuals manure manured manures manuring manuscript many map maple
maples mapped mapper mapping mappings maps mar marathon marathons marble marbled marbles marbling march
marched marcher marches marching mare mares margarine margin marginal marginally margins maria marigold
marigolds marihuana marijuana marina marinas marinate marinated marinates marinating marine mariner mariners
marines marionette marital maritime mark marked markedly marker markers market marketable marketed marketing
markets marking markings marks marksman marksmen marmalade maroon marooned marooning maroons marquee marquees
marred marriage marriages married marries marring marrow marrows marry marrying mars marsh marshal marshaled
marshaling marshalled marshals marshes marshier marshiest marshy marsupial marsupials mart martial martin
marts martyr martyrdom martyred martyring martyrs marvel marveled marveling marvelled marvelling marvelous
marvels mas mascara mascaraed mascaraing mascaras mascot mascots masculine masculines mash mashed mashes
mashing mask masked masking masks masochist masochists mason masonry masons masquerade mass massacre massacred
massacres massacring massage massaged massages massaging massed masses massing massive massively mast master
mastered masterful mastering masterly mastermind masters mastery masticate masticated masticates masts mat
matador matadors match matchbook matchbooks matched matches matching matchless matchmaker mate mated material
materials maternal maternity mates math mating matriarch matriarchs matrices matrimony matrix matrixes matron
matronly matrons mats matt matte matted matter mattered mattering matters mattes matting mattress mattresses
matts mature matured maturer matures maturest maturing maturities maturity maudlin maul mauled mauling mauls
mausolea mausoleum mausoleums mauve maverick mavericks maxim maxima maximal maximize maximized maximizes
maximizing maxims maximum maximums may maybe maybes mayhem mayonnaise mayor mayors maze mazes meadow meadows
meager meal mealier mealiest meals mealy mean meander meandered meandering meanders meaner meanest meaning
meaningful meanings means meant meantime meanwhile measles measlier measliest measly measurable measure
measured measures measuring meat meats mechanic mechanical mechanics mechanism mechanisms mechanize mechanized
mechanizes medal medallion medallions medals meddle meddled meddler meddlers meddles meddlesome meddling media
mediaeval median medias mediate mediated mediates mediating mediation mediator mediators medical medically
medicals medicate medicated medicates medicating medication medicinal medicine medicines medieval mediocre
mediocrity meditate meditated meditates meditating meditation medium mediums medley medleys meek meeker
meekest meekly meekness meet meeting meetings meets megabyte megabytes megaphone megaphoned megaphones megaton
megatons melancholy mellow mellowed mellower mellowest mellowing mellows melodic melodies melodious melodrama
melodramas melody melon melons melt melted melting melts member members membership membrane membranes memento
mementoes mementos memo memoir memoirs memorable memorably memoranda memorandum memorial memorials memories
memorize memorized memorizes memorizing memory memos men menace menaced menaces menacing menagerie menageries
mend mended mending mends menial menials menopause menstrual menstruate mental mentality mentally menthol
mention mentioned mentioning mentions mentor mentored mentoring mentors menu menus meow meowed meowing meows
mercantile mercenary merchant merchants mercies merciful mercifully merciless mercury mercy mere merely meres
merest merge merged merger mergers merges merging meridian meridians meringue meringues merit merited meriting
merits mermaid mermaids merrier merriest merrily merriment merry mes mesdames mesh meshed meshes meshing mess
message messages messed messenger messengers messes messier messiest messing messy met metabolic metabolism
metal metallic metallurgy metals metaphor metaphors mete meted meteor meteoric meteorite meteorites meteors
meter metered metering meters metes method methodical methods meticulous meting metric metro metropolis metros
mettle mew mewed mewing mews mezzanine mezzanines miaow miaowed miaowing miaows mice microbe microbes
microcode microfiche microfilm microfilms micrometer microphone microscope microwave microwaved microwaves
midday middle middleman middlemen middles midget midgets midnight midriff midriffs midst midstream midsummer
midway midways midwife midwifed midwifes midwifing midwived midwives midwiving mien miens might mightier
mightiest mighty migraine migraines migrant migrants migrate migrated migrates migrating migration migrations
migratory mike miked mikes miking mild milder mildest mildew mildewed mildewing mildews mildly mile mileage
mileages miles milestone milestones militancy militant militants militaries militarily military militate
militated militates militating militia militias milk milked milker milkier milkiest milking milkman milkmen
milks milky mill milled miller millers milligram milligrams millimeter milliner milliners millinery milling
million millions millionth millionths mills mime mimed mimes mimic mimicked mimicking mimicries mimicry mimics
miming mince minced mincemeat minces mincing mind minded mindedness mindful minding mindless mindlessly minds
mine mined minefield miner mineral minerals miners mines mingle mingled mingles mingling miniature miniatures
minibus minibuses minibusses minimal minimalism minimalist minimally minimize minimized minimizes minimizing
minimum minimums mining minion minions miniscule miniscules minister ministered ministers ministries ministry
mink minks minnow minnows minor minored minoring minorities minority minors minstrel minstrels mint minted
minting mints minuet minuets minus minuscule minuscules minuses minute minuted minuter minutes minutest
minuting miracle miracles miraculous mirage mirages mire mired mires miring mirror mirrored mirroring mirrors
mirth misbehave misbehaved misbehaves miscarried miscarries miscarry miscellany mischief misconduct misdeed
misdeeds misdirect misdirects miser miserable miserably miseries miserly misers misery misfit misfits
misfitted misfitting misfortune misgiving misgivings misguide misguided misguides misguiding mishap mishaps
misinform misinforms misjudge misjudged misjudges misjudging mislaid mislay mislaying mislays mislead
misleading misleads misled mismatch mismatched mismatches misnomer misnomers misplace misplaced misplaces
misplacing misprint misprinted misprints misquote misquoted misquotes misquoting misread misreading misreads
miss missed misses misshapen missile missiles missing mission missionary missions missive missives misspell
misspelled misspells misspelt mist mistake mistaken mistakenly mistakes mistaking misted mistier mistiest
misting mistletoe mistook mistress mistresses mistrust mistrusted mistrusts mists misty mistype mistyping
misuse misused misuses misusing mite mites mitigate mitigated mitigates mitigating mitt mitten mittens mitts
mix mixed mixer mixers mixes mixing mixture mixtures mnemonic mnemonics moan moaned moaning moans moat moats
mob mobbed mobbing mobile mobiles mobility mobilize mobilized mobilizes mobilizing mobs moccasin moccasins
mock mocked mockeries mockery mocking mocks mod modal mode model modeled modeling modelings modelled modelling
models moderate moderated moderately moderates moderating moderation moderator moderators modern modernity
modernize modernized modernizes moderns modes modest modestly modesty modicum modicums modified modifier
modifiers modifies modify modifying modular modulate modulated modulates modulating modulation module modules
mohair moist moisten moistened moistening moistens moister moistest moisture molar molars molasses mold molded
moldier moldiest molding moldings molds moldy mole molecular molecule molecules moles molest molested
molesting molests mollified mollifies mollify mollifying mollusc molluscs mollusk mollusks molt molted molten
molting molts mom moment momentary momentous moments momentum momma mommas moms monarch monarchies monarchs
monarchy monastery monastic monastics monetarism monetary money mongoose mongrel mongrels monies monitor
monitored monitoring monitors monk monkey monkeyed monkeying monkeys monks monochrome monogamous monogamy
monogram monograms monolithic monolog monologs monologue monologues monopolies monopolize monopoly monorail
monorails monotonous monotony monsoon monsoons monster monsters monstrous month monthlies monthly months
monument monumental monuments moo mood moodier moodiest moodily moods moody mooed mooing moon moonbeam
moonbeams mooned mooning moonlight moonlights moons moor moored mooring moorings moors moos moose moot mooted
mooting moots mop mope moped mopes moping mopped mopping mops moral morale moralist moralists moralities
morality morally morals morass morasses moratoria moratorium morbid more moreover morgue morgues morn morning
mornings morns moron moronic morons morose morphine morphology morsel morsels mortal mortality mortally
mortals mortar mortared mortaring mortars mortgage mortgaged mortgages mortgaging mortified mortifies mortify
mortifying mortuaries mortuary mosaic mosaics mosque mosques mosquito mosquitoes mosquitos moss mosses mossier
mossiest mossy most mostly motel motels moth mothball mothballed mothballs mother mothered motherhood
mothering motherly mothers moths motif motifs motion motioned motioning motionless motions motivate motivated
motivates motivating motivation motive motives motley motleys motlier motliest motor motorbike motorbikes
motorcade motorcades motorcycle motored motoring motorist motorists motorize motorized motorizes motorizing
motors motorway motorways motto mottoes mottos mound mounded mounding mounds mount mountain mountains mounted
mounting mounts mourn mourned mourner mourners mournful mourning mourns mouse moused mouses mousey mousier
mousiest mousing mousse moussed mousses moussing moustache moustaches mousy mouth mouthed mouthful mouthfuls
mouthing mouthpiece mouths movable movables move moveable moveables moved movement movements mover movers
moves movie movies moving mow mowed mower mowers mowing mown mows much muck mucked mucking mucks mucous mucus
mud muddied muddier muddies muddiest muddle muddled muddles muddling muddy muddying muff muffed muffin muffing
muffins muffle muffled muffler mufflers muffles muffling muffs mug mugged mugger muggers muggier muggiest
mugginess mugging muggy mugs mulch mulched mulches mulching mule mules mull mulled mulling mulls multi
multiple multiples multiplied multiplies multiply multitude multitudes mum mumble mumbled mumbles mumbling
mummies mummified mummifies mummify mummifying mummy mumps munch munched munches munching mundane municipal
municipals mural murals murder murdered murderer murderers murdering murderous murders murkier murkiest murky
murmur murmured murmuring murmurs muscle muscled muscles muscling muscular muse mused muses museum museums
mush mushed mushes mushier mushiest mushing mushroom mushroomed mushrooms mushy music musical musically
musicals musician musicians musing musk musket muskets muss mussed mussel mussels musses mussing must mustache
mustaches mustang mustangs mustard muster mustered mustering musters mustier mustiest musts musty mutant
mutants mutate mutated mutates mutating mutation mutations mute muted mutely muter mutes mutest mutilate
mutilated mutilates mutilating mutilation muting mutinied mutinies mutinous mutiny mutinying mutt mutter
muttered muttering mutters mutton mutts mutual mutually muzzle muzzled muzzles muzzling myopic myriad myriads
myself mysteries mysterious mystery mystic mystical mysticism mystics mystified mystifies mystify mystifying
myth mythical mythology myths nab nabbed nabbing nabs nag nagged nagging nags nail nailed nailing nails naive
naively naiver naivest naivety naked nakedness name named nameless namely names namesake namesakes naming nap
napalm napalmed napalming napalms nape napes napkin napkins napped nappies napping nappy naps narcotic
narcotics narrate narrated narrates narrating narration narrations narrative narratives narrator narrators
narrow narrowed narrower narrowest narrowing narrowly narrowness narrows nasal nasals nastier nastiest nastily
nastiness nasty nation national nationally nationals nations nationwide native natives nativities nativity
nattier nattiest natty natural naturalist naturalize naturally naturals nature natures naught naughtier
naughtiest naughtily naughts naughty nausea nauseate nauseated nauseates nauseating nauseous nautical naval
navel navels navies navigable navigate navigated navigates navigating navigation navigator navigators navy nay
nays near nearby neared nearer nearest nearing nearly nears neat neater neatest neatly neatness nebula nebulae
nebulas nebulous necessary necessity neck necked necking necklace necklaces neckline necklines necks necktie
neckties nectar nectarine nectarines need needed needier neediest needing needle needled needles needless
needlessly needlework needling needs needy negate negated negates negating negation negations negative
negatived negatively negatives negativing neglect neglected neglectful neglecting neglects neglig negligee
negligees negligence negligent negligible negligs negotiable negotiate negotiated negotiates negotiator neigh
neighbor neighbored neighborly neighbors neighed neighing neighs neither neon neophyte neophytes nephew
nephews nepotism nerve nerved nerves nerving nervous nervously nest nested nesting nestle nestled nestles
nestling nests net nether nets netted netting nettle nettled nettles nettling network networked networking
networks neural neurology neuron neurons neuroses neurosis neurotic neurotics neuter neutered neutering
neuters neutral neutrality neutralize neutrals neutron neutrons never new newbie newbies newborn newborns
newcomer newcomers newer newest newfangled newly news newsagents newscast newscaster newscasts newsier
newsiest newsletter newspaper newspapers newsprint newsstand newsstands newsy newt newton newts next nibble
nibbled nibbles nibbling nice nicely nicer nicest niceties nicety niche niches nick nicked nickel nickels
nicking nickname nicknamed nicknames nicknaming nicks nicotine niece nieces niftier niftiest nifty nigh night
nightclub nightclubs nightfall nightgown nightgowns nightly nightmare nightmares nights nighttime nil nimble
nimbler nimblest nimbly nincompoop nine nines nineteen nineteens nineteenth nineties ninetieth ninetieths
ninety ninnies ninny ninth ninths nip nipped nippier nippiest nipping nipple nipples nippy nips nit nite nites
nitrate nitrated nitrates nitrating nitrogen nits nitwit nitwits nobility noble nobleman noblemen nobler
nobles noblest noblewoman noblewomen nobly nobodies nobody nocturnal nod nodded nodding node nodes nods noes
noise noised noiseless noises noisier noisiest noisily noisiness noising noisy nomad nomadic nomads nominal
nominally nominate nominated nominates nominating nomination nominative nominee nominees non nonchalant none
nonentity nonfiction nonprofit nonprofits nonsense nonstop nontrivial noodle noodled noodles noodling nook
nooks noon noose nooses nor norm normal normality normally norms north northeast northerly northern northward
northwest nose nosebleed nosebleeds nosed noses nosey nosier nosiest nosing nostalgia nostalgic nostril
nostrils nosy not notable notables notably notation notations notch notched notches notching note notebook
notebooks noted notes noteworthy nothing nothings notice noticeable noticeably noticed notices noticing
notified notifies notify notifying noting notion notional notions notoriety notorious nougat nougats nought
noughts noun nouns nourish nourished nourishes nourishing nova novel novelist novelists novels novelties
novelty novice novices now nowadays nowhere noxious nozzle nozzles nuance nuances nuclear nuclei nucleus
nucleuses nude nuder nudes nudest nudge nudged nudges nudging nudity nugget nuggets nuisance nuisances null
nullified nullifies nullify nullifying nulls numb numbed number numbered numbering numbers numbest numbing
numbness numbs numeral numerals numerate numerator numerators numeric numerical numerous nun nuns nuptial
nuptials nurse nursed nursemaid nursemaids nurseries nursery nurses nursing nurture nurtured nurtures
nurturing nut nutcracker nutmeg nutmegs nutrient nutrients nutriment nutriments nutrition nutritious nuts
nutshell nutshells nutted nuttier nuttiest nutting nutty nuzzle nuzzled nuzzles nuzzling nylon nymph nymphs
oaf oafs oak oaks oar oared oaring oars oases oasis oath oaths oatmeal obedience obedient obediently obelisk
obelisks obese obesity obey obeyed obeying obeys obituaries obituary object objected objecting objection
objections objective objectives objector objectors objects obligate obligated obligates obligating obligation
obligatory oblige obliged obliges obliging oblique obliques obliterate oblivion oblivious oblong oblongs
obnoxious oboe oboes obscene obscener obscenest obscenity obscure obscured obscurer obscures obscurest
obscuring obscurity observable observance observant observe observed observer observers observes observing
obsess obsessed obsesses obsessing obsession obsessions obsessive obsolete obsoleted obsoletes obsoleting
obstacle obstacles obstetrics obstinacy obstinate obstruct obstructed obstructs obtain obtainable obtained
obtaining obtains obtrusive obtuse obtuser obtusest obvious obviously occasion occasional occasioned occasions
occupancy occupant occupants occupation occupied occupies occupy occupying occur occurred occurrence occurring
occurs ocean oceanic oceans octagon octagonal octagons octal octave octaves octopi octopus octopuses ocular
oculars odd odder oddest oddities oddity oddly odds ode odes odious odometer odometers odor odors off offbeat
offbeats offed offend offended offender offenders offending offends offense offenses offensive offensives
offer offered offering offerings offers offhand office officer officers offices official officially officials
officiate officiated officiates officious offing offings offload offs offset offsets offsetting offshoot
offshoots offshore offspring offsprings offstage offstages often oftener oftenest ogle ogled ogles ogling ogre
ogres ohm ohms ohs oil oiled oilier oiliest oiling oils oily ointment ointments okay okayed okaying okays okra
okras old olden older oldest olfactory olive olives omega omelet omelets omelette omelettes omen omens ominous
ominously omission omissions omit omits omitted omitting omnibus omnipotent omniscient once oncoming one
onerous ones oneself ongoing onion onions onlooker onlookers only onrush onrushes onset onsets onslaught
onslaughts onto onus onuses onward onwards oodles ooze oozed oozes oozing opal opals opaque opaqued opaquer
opaques opaquest opaquing open opened opener openers openest opening openings openly openness opens opera
operand operands operas operate operated operates operatic operating operation operations operative operatives
operator operators opinion opinions opium opossum opossums opponent opponents opportune oppose opposed opposes
opposing opposite opposites opposition oppress oppressed oppresses oppressing oppression oppressive oppressor
oppressors opt opted optic optical optician opticians optics optima optimal optimism optimist optimistic
optimists optimize optimized optimizes optimizing optimum optimums opting option optional optionally optioned
optioning options opts opulent opus opuses oracle oracles oral orals orange oranges orangutan orangutang
orangutans oration orations orator oratories orators oratory orbit orbital orbitals orbited orbiting orbits
orchard orchards orchestra orchestral orchestras orchid orchids ordain ordained ordaining ordains ordeal
ordeals order ordered ordering orderlies orderly orders ordinance ordinances ordinaries ordinarily ordinary
ordination ore ores organ organic organics organism organisms organist organists organize organized organizer
organizers organizes organizing organs orgasm orgies orgy orient oriental orientate orientated orientates
oriented orienting orients orifice origin original originally originals originate originated originates
originator origins ornament ornamental ornamented ornaments ornate ornately orphan orphanage orphanages
orphaned orphaning orphans orthodox orthogonal oscillate oscillated oscillates osmosis ostensible ostensibly
ostracize ostracized ostracizes ostrich ostriches other others otherwise otter otters ouch ought ounce ounces
our ours ourselves oust ousted ouster ousters ousting ousts out outbound outbreak outbreaks outburst outbursts
outcast outcasts outclass outclassed outclasses outcome outcomes outcries outcry outdated outdid outdo outdoes
outdoing outdone outdoor outdoors outed outer outermost outfield outfields outfit outfits outfitted outfitting
outgoing outgrew outgrow outgrowing outgrown outgrows outgrowth outgrowths outhouse outhouses outing outings
outlaid outlandish outlast outlasted outlasting outlasts outlaw outlawed outlawing outlaws outlay outlaying
outlays outlet outlets outline outlined outlines outlining outlive outlived outlives outliving outlook
outlooks outlying outmoded outnumber outnumbers outpatient outpost outposts output outputs outputted
outputting outrage outraged outrageous outrages outraging outran outright outrun outrunning outruns outs
outset outsets outshine outshined outshines outshining outshone outside outsider outsiders outsides outskirt
outskirts outsmart outsmarted outsmarts outspoken outstation outstrip outstrips outstript outward outwardly
outwards outweigh outweighed outweighs outwit outwits outwitted outwitting ova oval ovals ovaries ovary
ovation ovations oven ovens over overall overalls overate overbear overbears overblown overboard overbore
overborne overburden overcame overcast overcasts overcharge overcoat overcoats overcome overcomes overcoming
overcrowd overcrowds overdid overdo overdoes overdoing overdone overdose overdosed overdoses overdosing
overdraft overdraw overdrawn overdraws overdrew overdue overeat overeaten overeating overeats overflow
overflowed overflows overgrew overgrow overgrown overgrows overhand overhands overhang overhangs overhaul
overhauled overhauls overhead overheads overhear overheard overhears overheat overheated overheats overhung
overkill overlaid overlain overland overlap overlapped overlaps overlay overlaying overlays overlie overlies
overload overloaded overloads overlong overlook overlooked overlooks overly overlying overnight overnights
overpass overpasses overpower overpowers overprice overpriced overprices overprint overprints overran overrate
overrated overrates overrating overreact overreacts overridden override overrides overriding overrode overrule
overruled overrules overruling overrun overruns overs oversaw overseas oversee overseeing overseen overseer
overseers oversees overshadow overshoot overshoots overshot oversight oversights oversleep oversleeps
overslept overstate overstated overstates overstep oversteps overt overtake overtaken overtakes overtaking
overthrew overthrow overthrown overthrows overtime overtimes overtly overtone overtones overtook overture
overtures overturn overturned overturns overuse overused overuses overusing overview overweight overwhelm
overwhelms overwork overworked overworks overwrite overwrites ovum owe owed owes owing owl owls own owned
owner owners ownership owning owns oxen oxidation oxide oxides oxidize oxidized oxidizes oxidizing oxygen
oyster oysters ozone pace paced pacemaker pacemakers paces pacific pacified pacifier pacifiers pacifies
pacifism pacifist pacifists pacify pacifying pacing pack package packaged packages packaging packed packer
packers packet packets packing packs pact pacts pad padded paddies padding paddle paddled paddles paddling
paddock paddocked paddocking paddocks paddy padlock padlocked padlocking padlocks pads pagan pagans page
pageant pageantry pageants paged pager pages pagination paging pagoda pagodas paid pail pails pain pained
painful painfuller painfully paining painless painlessly pains paint painted painter painting paintings paints
pair paired pairing pairs pajamas pal palace palaces palatable palate palates palatial pale paled paler pales
palest palette palettes paling pall pallbearer palled pallid palling pallor palls palm palmed palming palms
palomino palominos palpable palpably pals paltrier paltriest paltry pamper pampered pampering pampers pamphlet
pamphlets pan panacea panaceas pancake pancaked pancakes pancaking pancreas pancreases pancreatic panda pandas
pander pandered pandering panders pane panel paneled paneling panelled panelling panellings panels panes pang
pangs panhandle panhandled panhandler panhandles panic panicked panicking panicky panics panned panning
panorama panoramas panoramic pans pansies pansy pant panted panther panthers pantie panties panting pantomime
pantomimed pantomimes pantries pantry pants panty pap papa papacies papacy papal papas papaya papayas paper
paperback paperbacks papered papering papers paperwork paprika papyri papyrus papyruses par parable parables
parachute parachuted parachutes parade paraded parades paradigm parading paradise paradises paradox paradoxes
paraffin paragon paragons paragraph paragraphs parakeet parakeets parallel paralleled parallels paralyses
paralysis paralytic paralytics paralyze paralyzed paralyzes paralyzing parameter parameters paramount paranoia
paranoid paranoids paraphrase paraplegic parasite parasites parasitic parasol parasols parcel parceled
parceling parcelled parcelling parcels parch parched parches parching parchment parchments pardon pardonable
pardoned pardoning pardons pare pared parent parentage parental parented parenthood parenting parents pares
paring parish parishes parity park parka parkas parked parking parks parkway parkways parliament parlor
parlors parochial parodied parodies parody parodying parole paroled paroles paroling parrakeet parrakeets
parred parring parrot parroted parroting parrots pars parse parsec parsecs parsed parser parses parsing
parsley parsnip parsnips parson parsonage parsonages parsons part partake partaken partakes partaking parted
partial partiality partially partials participle particle particles particular partied parties parting
partings partisan partisans partition partitions partizan partizans partly partner partnered partnering
partners partook partridge partridges parts party partying pas pass passable passage passages passageway
passbook passbooks passed passenger passengers passer passes passing passion passionate passions passive
passively passives passport passports password passwords past pasta pastas paste pasted pastel pastels pastes
pasteurize pastiche pastier pasties pastiest pastime pastimes pasting pastor pastoral pastorals pastors
pastries pastry pasts pasture pastured pastures pasturing pasty pat patch patched patches patching patchwork
patchworks patchy pate patent patented patenting patently patents paternal paternity pates path pathetic
pathology pathos paths pathway pathways patience patient patienter patientest patiently patients patio patios
patriarch patriarchs patrimony patriot patriotic patriotism patriots patrol patrolled patrolling patrols
patron patronage patronages patronize patronized patronizes patrons pats patted patter pattered pattering
pattern patterned patterning patterns patters patties patting patty paucity paunch paunches paunchier
paunchiest paunchy pauper paupers pause paused pauses pausing pave paved pavement pavements paves pavilion
pavilions paving paw pawed pawing pawn pawnbroker pawned pawning pawns paws pay payable payed payer payers
paying payload payment payments payoff payoffs payroll payrolls pays pea peace peaceable peaceful peacefully
peacemaker peaces peach peaches peacock peacocks peak peaked peaking peaks peal pealed pealing peals peanut
peanuts pear pearl pearled pearling pearls pears peas peasant peasants pease peat pebble pebbled pebbles
pebbling pecan pecans peck pecked pecking pecks peculiar peculiarly pedagogy pedal pedaled pedaling pedalled
pedalling pedals pedant pedantic pedantry pedants peddle peddled peddler peddlers peddles peddling pedestal
pedestals pedestrian pediatrics pediatrist pedigree pedigrees pedlar pedlars peek peeked peeking peeks peel
peeled peeling peels peep peeped peeping peeps peer peered peering peerless peers peeve peeved peeves peeving
peevish peg pegged pegging pegs pelican pelicans pellet pelleted pelleting pellets pelt pelted pelting pelts
pelves pelvic pelvis pelvises pen penal penalize penalized penalizes penalizing penalties penalty penance
penances pence penchant pencil penciled penciling pencilled pencilling pencils pend pendant pendants pended
pending pends pendulum pendulums penes penetrate penetrated penetrates penguin penguins penicillin peninsula
peninsulas penis penises penitence penitent penitents penknife penknives penmanship pennant pennants penned
pennies penniless penning penny pens pension pensioned pensioner pensioners pensioning pensions pensive
pensively pentagon pentagonal pentagons penthouse penthouses peon peonies peons peony people peopled peoples
peopling pep pepped pepper peppered peppering peppermint peppers pepping peps per perceive perceived perceives
perceiving percent percentage percents perception perceptive perch perchance perched perches perching
percolate percolated percolates percolator percussion peremptory perennial perennials perfect perfected
perfecter perfectest perfecting perfection perfectly perfects perforate perforated perforates perform
performed performer performers performing performs perfume perfumed perfumes perfuming perhaps peril periled
periling perilled perilling perilous perilously perils perimeter perimeters period periodic periodical periods
peripheral periphery periscope periscopes perish perishable perished perishes perishing perjure perjured
perjures perjuries perjuring perjury perk perked perkier perkiest perking perks perky permanence permanent
permanents permeate permeated permeates permeating permission permissive permit permits permitted permitting
pernicious peroxide peroxided peroxides peroxiding perpetrate perpetual perpetuals perpetuate perplex
perplexed perplexes perplexing perplexity persecute persecuted persecutes persecutor persevere persevered
perseveres persist persisted persistent persisting persists person persona personable personal personally
personals personify personnel persons perspire perspired perspires perspiring persuade persuaded persuades
persuading persuasion persuasive pert pertain pertained pertaining pertains perter pertest pertinent perturb
perturbed perturbing perturbs perusal perusals peruse perused peruses perusing pervade pervaded pervades
pervading pervasive perverse perversion pervert perverted perverting perverts peskier peskiest pesky pessimism
pessimist pessimists pest pester pestered pestering pesters pesticide pesticides pestilence pests pet petal
petals peter petered petering peters petite petites petition petitioned petitions petrified petrifies petrify
petrifying petrol petroleum pets petted petticoat petticoats pettier pettiest pettiness petting petty petulant
petunia petunias pew pews pewter pewters phantasied phantasies phantasy phantom phantoms pharmacies pharmacist
pharmacy phase phased phases phasing pheasant pheasants phenomena phenomenal phenomenon philosophy phlegm
phlegmatic phobia phobias phoenix phone phoned phones phonetic phonetics phoney phoneys phonics phonied
phonier phonies phoniest phoning phonograph phony phonying phosphor phosphorus photo photocopy photoed
photogenic photograph photoing photon photons photos phrase phrased phrases phrasing physic physical
physically physicals physician physicians physicist physicists physics physiology physique physiques pianist
pianists piano pianos piccolo piccolos pick pickaback pickabacks pickax pickaxe pickaxed pickaxes pickaxing
picked picket picketed picketing pickets pickier pickiest picking pickle pickled pickles pickling pickpocket
picks pickup pickups picky picnic picnicked picnicking picnics pictorial pictorials picture pictured pictures
picturing piddle piddled piddles piddling pie piece pieced piecemeal pieces piecework piecing pier pierce
pierced pierces piercing piers pies piety pig pigeon pigeonhole pigeons pigged pigging piggish piggyback
piggybacks pigheaded pigment pigments pigpen pigpens pigs pigtail pigtails pike piked pikes piking pile piled
piles pilfer pilfered pilfering pilfers pilgrim pilgrimage pilgrims piling pill pillage pillaged pillages
pillaging pillar pillars pilled pilling pillow pillowcase pillowed pillowing pillows pills pilot piloted
piloting pilots pimple pimples pimplier pimpliest pimply pin pinch pinched pinches pinching pincushion pine
pineapple pineapples pined pines pining pinion pinioned pinioning pinions pink pinked pinker pinkest pinking
pinks pinnacle pinnacles pinned pinning pinpoint pinpointed pinpoints pins pint pints pioneer pioneered
pioneering pioneers pious pipe piped pipeline pipelines pipes piping pique piqued piques piquing piracy
piranha piranhas pirate pirated pirates pirating pirouette pirouetted pirouettes pis pistachio pistachios
pistol pistols piston pistons pit pitch pitched pitcher pitchers pitches pitchfork pitchforks pitching piteous
piteously pitfall pitfalls pithier pithiest pithy pitied pities pitiful pitifully pitiless pits pittance
pittances pitted pitting pity pitying pivot pivotal pivoted pivoting pivots pixie pixies pixy pizza pizzas
placard placarded placarding placards placate placated placates placating place placed placement placenta
placentae placentas places placid placidly placing plagiarism plagiarist plagiarize plague plagued plagues
plaguing plaice plaid plaids plain plainer plainest plainly plains plaintiff plaintiffs plaintive plan planar
plane planed planes planet planetaria planetary planets planing plank planked planking planks plankton planned
planner planners planning plans plant plantain plantains plantation planted planter planters planting plants
plaque plaques plasma plaster plastered plastering plasters plastic plastics plate plateau plateaued
plateauing plateaus plateaux plated plates platform platformed platforms plating platinum platitude platitudes
platoon platooned platooning platoons platter platters plausible plausibly play playable playback played
player players playful playfully playground playhouse playhouses playing playmate playmates playpen playpens
plays plaything playthings playwright plaza plazas plea plead pleaded pleading pleads pleas pleasant
pleasanter pleasantly pleasantry please pleased pleases pleasing pleasings pleasure pleasured pleasures
pleasuring pleat pleated pleating pleats pled pledge pledged pledges pledging plentiful plenty plethora
pliable pliant plied pliers plies plight plighted plighting plights plod plodded plodding plods plop plopped
plopping plops plot plots plotted plotter plotters plotting plough ploughed ploughing ploughs plow plowed
plowing plows ploy ploys pluck plucked plucking plucks plucky plug plugged plugging plugs plum plumage plumb
plumbed plumber plumbers plumbing plumbs plume plumed plumes pluming plummet plummeted plummeting plummets
plump plumped plumper plumpest plumping plumps plums plunder plundered plundering plunders plunge plunged
plunger plungers plunges plunging plural plurality plurals plus pluses plush plusher plushest plusses
plutonium ply plying plywood pneumatic pneumonia poach poached poacher poachers poaches poaching pocket
pocketbook pocketed pocketing pockets pockmark pockmarked pockmarks pod podded podding podia podium podiums
pods poem poems poet poetic poetical poetry poets poignancy poignant poinsettia point pointed pointedly
pointer pointers pointing pointless points poise poised poises poising poison poisoned poisoning poisonous
poisons poke poked poker pokers pokes pokey pokier pokiest poking poky polar polarity polarize polarized
polarizes polarizing pole poled polemic polemics poles police policed policeman policemen polices policies
policing policy poling polio polios polish polished polishes polishing polite politely politeness politer
politest political politician politics polka polkaed polkaing polkas poll polled pollen pollinate pollinated
pollinates polling polls pollster pollsters pollutant pollutants pollute polluted pollutes polluting pollution
polo polygamous polygamy polygon polygons polynomial polyp polyps pomp pompous poncho ponchos pond ponder
pondered pondering ponderous ponders ponds ponies pontoon pontoons pony poodle poodles pool pooled pooling
pools poop pooped pooping poops poor poorer poorest poorly pop popcorn pope poplar poplars popped poppies
popping poppy pops populace populaces popular popularity popularize popularly populate populated populates
populating population populous porcelain porch porches porcupine porcupines pore pored pores poring pork
porous porpoise porpoised porpoises porpoising porridge port portable portables portal portals ported portend
portended portending portends portent portents porter porters portfolio portfolios porthole portholes portico
porticoes porticos porting portion portioned portioning portions portlier portliest portly portrait portraits
portray portrayal portrayals portrayed portraying portrays ports pose posed poses posies posing position
positional positioned positions positive positively positives positivism possess possessed possesses
possessing possession possessive possessor possessors possible possibles possibly possum possums post postage
postal postbox postcard postcards postcode posted poster posterior posteriors posterity posters posthumous
posting postman postmark postmarked postmarks postmaster postmen postpone postponed postpones postponing posts
postscript postulate postulated postulates posture postured postures posturing posy pot potassium potato
potatoes potency potent potential pothole potholes potion potions pots potted potter pottered potteries
pottering potters pottery potting pouch pouched pouches pouching poultry pounce pounced pounces pouncing pound
pounded pounding pounds pour poured pouring pours pout pouted pouting pouts poverty powder powdered powdering
powders powdery power powered powerful powerfully powerhouse powering powerless powers powwow powwowed
powwowing powwows practical practicals practice practiced practices practicing practise practised practises
practising pragmatic pragmatics pragmatism prairie prairies praise praised praises praising pram prance
pranced prances prancing prank pranks prattle prattled prattles prattling prawn prawned prawning prawns pray
prayed prayer prayers praying prays preach preached preacher preachers preaches preaching preamble preambled
preambles preambling precarious precaution precede preceded precedence precedent precedents precedes preceding
precinct precincts precious precipice precipices precise precisely preciser precisest precision preclude
precluded precludes precluding precocious precursor precursors predator predators predatory predefined
predicate predicated predicates predict predicted predicting prediction predictor predicts preeminent preempt
preempted preempting preempts preen preened preening preens prefab prefabbed prefabbing prefabs preface
prefaced prefaces prefacing prefect prefer preferable preferably preference preferred preferring prefers
prefix prefixed prefixes prefixing pregnancy pregnant prejudice prejudiced prejudices prelude preludes
premature premier premiere premiered premieres premiering premiers premise premised premises premising premiss
premisses premium premiums prenatal preoccupy prepaid prepare prepared prepares preparing prepay prepaying
prepays prescribe prescribed prescribes presence presences present presented presenter presenting presently
presents preserve preserved preserves preserving preside presided presidency president presidents presides
presiding press pressed presses pressing pressings pressure pressured pressures pressuring prestige presto
presumably presume presumed presumes presuming presuppose pretence pretences pretend pretended pretender
pretenders pretending pretends pretense pretenses pretension pretext pretexts prettied prettier pretties
prettiest pretty prettying pretzel pretzels prevail prevailed prevailing prevails prevalence prevalent prevent
prevented preventing prevention preventive prevents preview previewed previewer previewers previewing previews
previous previously prevue prevues prey preyed preying preys price priced priceless prices pricing prick
pricked pricking prickle prickled prickles pricklier prickliest prickling prickly pricks pride prided prides
priding pried pries priest priestess priesthood priests prim primaeval primal primaries primarily primary
primate primates prime primed primer primers primes primeval priming primitive primitives primly primmer
primmest primp primped primping primps primrose primroses prince princes princess princesses principal
principals principle principles print printable printed printer printers printing printings printout printouts
prints prior priorities priority priors prism prisms prison prisoner prisoners prisons privacy private
privately privater privates privatest privation privations privatize privatized privatizes privier privies
priviest privilege privileged privileges privy prize prized prizes prizing pro probable probables probably
probation probe probed probes probing problem problems procedural procedure procedures proceed proceeded
proceeding proceeds process processed processes processing procession processor processors proclaim proclaimed
proclaims procure procured procures procuring prod prodded prodding prodigal prodigals prodigies prodigious
prodigy prods produce produced producer producers produces producing product production productive products
profane profaned profanes profaning profanity profess professed professes professing profession professor
professors proffer proffered proffering proffers proficient profile profiled profiles profiling profit
profitable profited profiteer profiteers profiting profits profound profounder profoundly profundity profuse
profusely profusion profusions progeny prognoses prognosis program programed programer programers programing
programme programmed programmer programmes programs progress progressed progresses prohibit prohibited
prohibits project projected projectile projecting projection projector projectors projects prolific prolog
prologs prologue prologues prolong prolonged prolonging prolongs prom promenade promenaded promenades
prominence prominent promise promised promises promising promontory promote promoted promotes promoting
promotion promotions prompt prompted prompter promptest prompting promptly promptness prompts proms promulgate
prone prong prongs pronoun pronounce pronounced pronounces pronouns proof proofed proofing proofread
proofreads proofs prop propaganda propagate propagated propagates propel propelled propeller propellers
propelling propels propensity proper properer properest properly properties property prophecies prophecy
prophesied prophesies prophesy prophet prophetic prophets proponent proponents proportion proposal proposals
propose proposed proposes proposing propped propping proprietor propriety props propulsion pros prose
prosecute prosecuted prosecutes prosecutor prospect prospected prospector prospects prospectus prosper
prospered prospering prosperity prosperous prospers prostitute prostrate prostrated prostrates protect
protected protecting protection protective protector protectors protects protein proteins protest protestant
protested protesting protestor protestors protests protocol protocols proton protons prototype prototypes
protract protracted protractor protracts protrude protruded protrudes protruding protrusion proud prouder
proudest proudly provable provably prove proved proven provenance proverb proverbial proverbs proves provide
provided providence provider provides providing province provinces provincial proving provision provisions
proviso provisoes provisos provoke provoked provokes provoking prow prowess prowl prowled prowler prowlers
prowling prowls prows proxies proximity proxy prude prudence prudent prudes prudish prune pruned prunes
pruning pry prying psalm psalms pseudo pseudonym pseudonyms psych psyche psyched psyches psychiatry psychic
psychics psyching psychology psychopath psychoses psychosis psychotic psychs pub puberty public publicity
publicize publicized publicizes publicly publish published publisher publishers publishes publishing puck
pucker puckered puckering puckers pucks pudding puddings puddle puddled puddles puddling pudgier pudgiest
pudgy pueblo pueblos puff puffed puffer puffier puffiest puffing puffs puffy pugnacious puke puked pukes
puking pull pulled pulley pulleys pulling pullover pullovers pulls pulmonary pulp pulped pulping pulpit
pulpits pulps pulsate pulsated pulsates pulsating pulsation pulsations pulse pulsed pulses pulsing pulverize
pulverized pulverizes puma pumas pumice pumices pummel pummeled pummeling pummelled pummelling pummels pump
pumped pumping pumpkin pumpkins pumps pun punch punched punches punching punchline punctual punctuate
punctuated punctuates puncture punctured punctures puncturing pundit pundits pungent punier puniest punish
punishable punished punishes punishing punishment punitive punk punker punkest punks punned punning puns punt
punted punter punters punting punts puny pup pupil pupils pupped puppet puppets puppies pupping puppy pups
purchase purchased purchaser purchasers purchases purchasing pure puree pureed pureeing purees purely purer
purest purgatory purge purged purges purging purified purifies purify purifying purity purple purpler purples
purplest purport purported purporting purports purpose purposed purposeful purposes purposing purr purred
purring purrs purse pursed purses pursing pursue pursued pursues pursuing pursuit pursuits purveyor pus push
pushed pusher pushers pushes pushier pushiest pushing pushover pushovers pushy puss pusses pussier pussies
pussiest pussy put putative putrid puts putt putted putter puttered puttering putters puttied putties putting
putts putty puttying puzzle puzzled puzzles puzzling pyramid pyramided pyramiding pyramids pyre pyres python
pythons qua quack quacked quacking quacks quadrangle quadrant quadrants quadratic quadruped quadrupeds
quadruple quadrupled quadruples quadruplet quagmire quagmires quail quailed quailing quails quaint quainter
quaintest quake quaked quakes quaking qualified qualifier qualifiers qualifies qualify qualifying qualities
quality qualm qualms quandaries quandary quantifier quantify quantities quantity quantum quarantine quark
quarrel quarreled quarreling quarrelled quarrels quarried quarries quarry quarrying quart quarter quartered
quartering quarterly quarters quartet quartets quartette quartettes quarts quartz quash quashed quashes
quashing quaver quavered quavering quavers quay quays queasier queasiest queasy queen queened queening
queenlier queenliest queenly queens queer queered queerer queerest queering queers quell quelled quelling
quells quench quenched quenches quenching queried queries query querying quest quested questing question
questioned questions quests queue queued queues queuing quibble quibbled quibbles quibbling quiche quick
quicken quickened quickening quickens quicker quickest quickly quicksand quicksands quiet quieted quieter
quietest quieting quietly quiets quill quills quilt quilted quilting quilts quinine quintet quintets
quintuplet quip quipped quipping quips quirk quirked quirking quirks quirky quit quite quits quitted quitter
quitters quitting quiver quivered quivering quivers quiz quizzed quizzes quizzical quizzing quorum quorums
quota quotas quotation quotations quote quoted quotes quotient quotients quoting rabbi rabbis rabbit rabbited
rabbiting rabbits rabble rabbles rabid rabies raccoon raccoons race raced racer races racetrack racetracks
racial racially racier raciest racing racism racist racists rack racked racket racketed racketeer racketeers
racketing rackets racking racks racoon racoons racquet racquets racy radar radars radial radials radiance
radiant radiate radiated radiates radiating radiation radiations radiator radiators radical radically radicals
radii radio radioed radioing radios radish radishes radium radius radiuses raffle raffled raffles raffling
raft rafted rafter rafters rafting rafts rag ragamuffin rage raged rages ragged raggeder raggedest ragging
raging rags ragtime raid raided raider raiders raiding raids rail railed railing railings railroad railroaded
railroads rails railway railways rain rainbow rainbows raincoat raincoats raindrop raindrops rained rainfall
rainfalls rainforest rainier rainiest raining rains rainstorm rainstorms rainwater rainy raise raised raises
raisin raising raisins rake raked rakes raking rallied rallies rally rallying ram ramble rambled rambler
ramblers rambles rambling rammed ramming ramp rampage rampaged rampages rampaging rampant ramps ramrod
ramrodded ramrodding ramrods rams ramshackle ran ranch ranched rancher ranchers ranches ranching rancid rancor
rancorous random randomly randomness rang range ranged ranger rangers ranges ranging rank ranked ranker
rankest ranking rankle rankled rankles rankling ranks ransack ransacked ransacking ransacks ransom ransomed
ransoming ransoms rant ranted ranting rants rap rape raped rapes rapid rapider rapidest rapidity rapidly
rapids raping rapist rapists rapped rapping rapport rapports raps rapt rapture raptures rapturous rare rared
rarely rarer rares rarest raring rarities rarity rascal rascals rash rasher rashes rashest rashly rasp
raspberry rasped rasping rasps raster rat rate rated rates rather ratified ratifies ratify ratifying rating
ratings ratio ration rational rationale rationales rationally rationals rationed rationing rations ratios rats
ratted ratting rattle rattled rattler rattlers rattles rattling ratty raucous raucously ravage ravaged ravages
ravaging rave raved ravel raveled raveling ravelled ravelling ravels raven ravened ravening ravenous
ravenously ravens raves ravine ravines raving ravings ravish ravished ravishes ravishing raw rawer rawest ray
rayon rays raze razed razes razing razor razors reach reached reaches reaching react reacted reacting reaction
reactions reactive reactor reactors reacts read readable reader readers readership readied readier readies
readiest readily readiness reading readings readjust readjusted readjusts reads ready readying real realer
reales realest realism realist realistic realists realities reality realize realized realizes realizing
reallocate really realm realms reals realty ream reamed reaming reams reap reaped reaper reapers reaping
reappear reappeared reappears reaps rear reared rearing rearrange rearranged rearranges rears reason
reasonable reasonably reasoned reasoning reasons reassure reassured reassures reassuring rebate rebated
rebates rebating rebel rebelled rebelling rebellion rebellions rebellious rebels rebind rebinding rebinds
rebirth rebirths reborn rebound rebounded rebounding rebounds rebuff rebuffed rebuffing rebuffs rebuild
rebuilding rebuilds rebuilt rebuke rebuked rebukes rebuking rebut rebuts rebuttal rebuttals rebutted rebutting
recall recalled recalling recalls recant recanted recanting recants recap recapped recapping recaps recapture
recaptured recaptures recede receded recedes receding receipt receipted receipting receipts receive received
receiver receivers receives receiving recent recenter recentest recently receptacle reception receptions
receptive recess recessed recesses recessing recession recessions recharge recharged recharges recharging
recipe recipes recipient recipients reciprocal recital recitals recitation recite recited recites reciting
reckless recklessly reckon reckoned reckoning reckons reclaim reclaimed reclaiming reclaims recline reclined
reclines reclining recluse recluses recognize recognized recognizes recoil recoiled recoiling recoils
recollect recollects recommend recommends recompense recompile recompiled reconcile reconciled reconciles
reconnect reconnects reconsider record recorded recorder recorders recording recordings records recount
recounted recounting recounts recoup recouped recouping recoups recourse recover recovered recoveries
recovering recovers recovery recreate recreated recreates recreating recreation recruit recruited recruiting
recruits recta rectal rectangle rectangles rectified rectifies rectify rectifying rector rectors rectum
rectums recuperate recur recurred recurrence recurrent recurring recurs recursion recursive recycle recycled
recycles recycling red redden reddened reddening reddens redder reddest redeem redeemable redeemed redeeming
redeems redefine redefined redefines redefining redemption redesign redesigned redesigns redhead redheads
redid redirect redirected redirects rediscover redo redoes redoing redone redraft redraw redress redressed
redresses redressing reds reduce reduced reduces reducing reduction reductions redundancy redundant reed reeds
reef reefed reefing reefs reek reeked reeking reeks reel reelect reelected reelecting reelects reeled reeling
reels reenforce reenforced reenforces refer referee refereed refereeing referees reference referenced
references referenda referendum referred referring refers refill refilled refilling refills refine refined
refinement refineries refinery refines refining reflect reflected reflecting reflection reflective reflector
reflectors reflects reflex reflexes reflexive reflexives reform reformat reformed reformer reformers reforming
reforms refraction refrain refrained refraining refrains refresh refreshed refreshes refreshing refuel
refueled refueling refuelled refuelling refuels refuge refugee refugees refuges refund refunded refunding
refunds refurbish refusal refusals refuse refused refuses refusing refutation refute refuted refutes refuting
regain regained regaining regains regal regale regaled regales regalia regaling regard regarded regarding
regardless regards regatta regattas regenerate regent regents regime regimen regimens regiment regimental
regimented regiments regimes region regional regions register registered registers registrar registrars
registries registry regress regressed regresses regressing regression regret regretful regrets regretted
regretting regular regularity regularly regulars regulate regulated regulates regulating regulation rehash
rehashed rehashes rehashing rehearsal rehearsals rehearse rehearsed rehearses rehearsing reign reigned
reigning reigns reimburse reimbursed reimburses rein reindeer reindeers reined reinforce reinforced reinforces
reining reins reinstate reinstated reinstates reis reiterate reiterated reiterates reject rejected rejecting
rejection rejections rejects rejoice rejoiced rejoices rejoicing rejoin rejoinder rejoinders rejoined
rejoining rejoins rejuvenate relaid relapse relapsed relapses relapsing relate related relates relating
relation relational relations relative relatively relatives relativity relax relaxation relaxed relaxes
relaxing relay relayed relaying relays releasable release released releases releasing relegate relegated
relegates relegating relent relented relenting relentless relents relevance relevant reliable reliably
reliance reliant relic relics relied relief reliefs relies relieve relieved relieves relieving religion
religions religious relinquish relish relished relishes relishing relive relived relives reliving reload
reloaded reloading reloads relocate relocated relocates relocating relocation reluctance reluctant rely
relying remade remain remainder remainders remained remaining remains remake remakes remaking remark
remarkable remarkably remarked remarking remarks remedial remedied remedies remedy remedying remember
remembered remembers remind reminded reminder reminders reminding reminds reminisce reminisced reminisces
remiss remission remissions remit remits remittance remitted remitting remnant remnants remodel remodeled
remodeling remodelled remodels remorse remorseful remote remotely remoter remotes remotest removable removal
removals remove removed removes removing remunerate rename renamed renames renaming rend render rendered
rendering renders rendezvous rending rendition renditions rends renegade renegaded renegades renegading renege
reneged reneges reneging renew renewable renewal renewals renewed renewing renews renounce renounced renounces
renouncing renovate renovated renovates renovating renovation renown renowned rent rental rentals rented
renting rents reopen reopened reopening reopens reorganize repaid repair repaired repairing repairs reparation
repatriate repay repaying repayment repayments repays repeal repealed repealing repeals repeat repeatable
repeated repeatedly repeating repeats repel repellant repellants repelled repellent repellents repelling
repels repent repentance repentant repented repenting repents repertoire repetition repetitive rephrase
replace replaced replaces replacing replay replenish replete repleted repletes repleting replica replicas
replicate replicated replicates replied replies reply replying report reported reportedly reporter reporters
reporting reports repose reposed reposes reposing repository represent represents repress repressed represses
repressing repression repressive reprieve reprieved reprieves reprieving reprimand reprimands reprint
reprinted reprinting reprints reprisal reprisals reproach reproached reproaches reproduce reproduced
reproduces reprogram reprograms reprove reproved reproves reproving reptile reptiles republic republican
republics repudiate repudiated repudiates repugnance repugnant repulse repulsed repulses repulsing repulsion
repulsive reputable reputation repute reputed reputedly reputes reputing request requested requesting requests
requiem require required requires requiring requisite requisites reread rereading rereads reroute rerouted
reroutes rerouting resale reschedule rescind rescinded rescinding rescinds rescue rescued rescuer rescuers
rescues rescuing research researched researcher researches resemble resembled resembles resembling resent
resented resentful resenting resentment resents reserve reserved reserves reserving reservoir reservoirs reset
resets resetting reshuffle reside resided residence residences resident residents resides residing residual
residuals residue residues resign resigned resigning resigns resilience resilient resin resins resist
resistance resistant resisted resisting resistor resistors resists resolute resolutely resolution resolve
resolved resolver resolves resolving resonance resonances resonant resort resorted resorting resorts resound
resounded resounding resounds resource resources respect respected respectful respecting respective respects
respirator respite respites respond responded responding responds response responses responsive rest restart
restarted restarting restarts restaurant rested restful restfuller resting restive restless restlessly restore
restored restores restoring restrain restrained restrains restraint restraints restrict restricted restricts
rests resubmit resubmits result resultant resultants resulted resulting results resume resumed resumes
resuming resumption resurface resurfaced resurfaces resurgence resurrect resurrects retail retailed retailer
retailers retailing retails retain retained retainer retainers retaining retains retaliate retaliated
retaliates retard retarded retarding retards retch retched retches retching retention rethink reticence
reticent retina retinae retinas retire retired retirement retires retiring retort retorted retorting retorts
retrace retraced retraces retracing retract retracted retracting retraction retracts retreat retreated
retreating retreats retries retrieval retrievals retrieve retrieved retriever retrievers retrieves retrieving
retrograde retrospect retry return returnable returned returning returns retype reunion reunions reunite
reunited reunites reuniting reuse reused reuses reusing rev revamp revamped revamping revamps reveal revealed
revealing reveals revel revelation reveled reveler revelers reveling revelled reveller revellers revelling
revelries revelry revels revenge revenged revengeful revenges revenging revenue revenues revere revered
reverence reverenced reverences reverent reverently reveres reverie reveries revering reversal reversals
reverse reversed reverses reversible reversing reversion revert reverted reverting reverts revery review
reviewed reviewer reviewers reviewing reviews revile reviled reviles reviling revise revised revises revising
revision revisions revisit revisited revisiting revisits revival revivals revive revived revives reviving
revoke revoked revokes revoking revolt revolted revolting revolts revolution revolve revolved revolver
revolvers revolves revolving revs revue revues revulsion revved revving reward rewarded rewarding rewards
rewind rework rewrite rewrites rewriting rewritten rewrote rhapsodies rhapsody rhetoric rhetorical rheumatism
rhino rhinoceri rhinoceros rhinos rhubarb rhubarbs rhyme rhymed rhymes rhyming rhythm rhythmic rhythms rib
ribbed ribbing ribbon ribbons ribs rice riced rices rich richer riches richest richly richness ricing
ricketier ricketiest rickety ricksha rickshas rickshaw rickshaws ricochet ricocheted ricochets rid riddance
ridded ridden ridding riddle riddled riddles riddling ride rider riders rides ridge ridged ridges ridging
ridicule ridiculed ridicules ridiculing ridiculous riding rids rife rifer rifest rifle rifled rifles rifling
rift rifted rifting rifts rig rigged rigging right righted righteous righter rightest rightful rightfully
righting rightly rightmost rightness rights rigid rigidity rigidly rigor rigorous rigorously rigors rigs rile
riled riles riling rim rimmed rimming rims rind rinds ring ringed ringing ringleader ringlet ringlets rings
ringworm rink rinks rinse rinsed rinses rinsing riot rioted rioter rioters rioting riotous riots rip ripe
ripen ripened ripeness ripening ripens riper ripest riposte ripped ripping ripple rippled ripples rippling
rips rise risen riser risers rises rising risk risked riskier riskiest risking risks risky rite rites ritual
rituals rival rivaled rivaling rivalled rivalling rivalries rivalry rivals river rivers rivet riveted riveting
rivets rivetted rivetting roach roaches road roadblock roadblocks roads roadside roadsides roam roamed roaming
roams roar roared roaring roars roast roasted roasting roasts rob robbed robber robberies robbers robbery
robbing robe robed robes robin robing robins robot robots robs robust robuster robustest robustness rock
rocked rocker rockers rocket rocketed rocketing rockets rockier rockiest rocking rocks rocky rod rode rodent
rodents rodeo rodeos rods roe roes rogue rogues roguish role roles roll rolled roller rollers rolling rolls
roman romance romanced romances romancing romantic romantics romp romped romping romps roof roofed roofing
roofs rook rooked rookie rookies rooking rooks room roomed roomier roomiest rooming roommate roommates rooms
roomy roost roosted rooster roosters roosting roosts root rooted rooter rooting roots rope roped ropes roping
rosaries rosary rose rosemary roses rosier rosiest roster rosters rostra rostrum rostrums rosy rot rotaries
rotary rotate rotated rotates rotating rotation rotations rote rotisserie rotor rotors rots rotted rotten
rottener rottenest rotting rotund rotunda rotundas rouge rouged rouges rough roughage roughed roughen
roughened roughening roughens rougher roughest roughhouse roughing roughly roughness roughs rouging roulette
round roundabout rounded rounder roundest rounding roundness rounds rouse roused rouses rousing rout route
routed routeing router routes routine routinely routines routing routs row rowboat rowboats rowdier rowdies
rowdiest rowdiness rowdy rowed rowing rows royal royally royals royalties royalty rpm rub rubbed rubber
rubbers rubbing rubbish rubbished rubbishes rubbishing rubble rubier rubies rubiest rubric rubs ruby rucksack
ruckus ruckuses rudder rudders ruddier ruddiest ruddy rude rudely rudeness ruder rudest rue rued rueful rues
ruff ruffed ruffian ruffians ruffing ruffle ruffled ruffles ruffling ruffs rug rugby rugged ruggeder ruggedest
rugs ruin ruined ruing ruining ruinous ruins rule ruled ruler rulers rules ruling rulings rum rumble rumbled
rumbles rumbling ruminate ruminated ruminates ruminating rummage rummaged rummages rummaging rummer rummest
rummy rumor rumored rumoring rumors rump rumple rumpled rumples rumpling rumps rums run runaway runaways
rundown rundowns rune runes rung rungs runner runners runnier runniest running runny runs runt runts runway
runways rupture ruptured ruptures rupturing rural ruse ruses rush rushed rushes rushing rust rusted rustic
rustics rustier rustiest rusting rustle rustled rustler rustlers rustles rustling rusts rusty rut ruthless
ruthlessly ruts rutted rutting rye sabbatical saber sabers sabotage sabotaged sabotages sabotaging saboteur
saboteurs sabre sabres sac sack sacked sacking sacks sacrament sacraments sacred sacrifice sacrificed
sacrifices sacrilege sacrileges sacs sad sadden saddened saddening saddens sadder saddest saddle saddled
saddles saddling sades sadism sadist sadistic sadists sadly sadness safari safaried safariing safaris safe
safeguard safeguards safely safer safes safest safeties safety saffron saffrons sag saga sagas sage sagebrush
sager sages sagest sagged sagging sags said sail sailboat sailboats sailed sailing sailor sailors sails saint
saintlier saintliest saintly saints sake saki salable salad salads salami salamis salaries salary sale
saleable sales salesman salesmen saleswoman saleswomen salient salients saliva salivate salivated salivates
salivating sallow sallower sallowest sally salmon salmons salon salons saloon saloons salt salted salter
saltest saltier saltiest salting salts salty salutation salute saluted salutes saluting salvage salvaged
salvages salvaging salvation salve salved salves salving same sameness sames sample sampled sampler samples
sampling sanatoria sanatorium sanctified sanctifies sanctify sanction sanctioned sanctions sanctity sanctuary
sand sandal sandals sandbag sandbagged sandbags sanded sandier sandiest sanding sandman sandmen sandpaper
sandpapers sands sandstone sandstorm sandstorms sandwich sandwiched sandwiches sandy sane saner sanest sang
sanitaria sanitarium sanitary sanitation sanity sank sanserif sap sapling saplings sapped sapphire sapphires
sapping saps sarcasm sarcasms sarcastic sardine sardines saree sarees sari saris sash sashes sassier sassiest
sassy sat satanic satchel satchels satellite satellited satellites satin satire satires satirical satirist
satirists satirize satirized satirizes satirizing satisfied satisfies satisfy satisfying saturate saturated
saturates saturating saturation sauce sauced saucepan saucepans saucer saucers sauces saucier sauciest saucing
saucy sauerkraut sauna saunaed saunaing saunas saunter sauntered sauntering saunters sausage sausages sauted
savage savaged savagely savager savageries savagery savages savagest savaging save saved saver saves saving
savings savior saviors saviour saviours savor savored savorier savories savoriest savoring savors savory
savvied savvier savvies savviest savvy savvying saw sawdust sawed sawing sawn saws saxophone saxophones say
saying sayings says scab scabbed scabbing scabs scaffold scaffolds scalar scalars scald scalded scalding
scalds scale scaled scales scalier scaliest scaling scallop scalloped scalloping scallops scalp scalped
scalpel scalpels scalping scalps scaly scamper scampered scampering scampers scan scandal scandalize
scandalous scandals scanned scanner scanners scanning scans scant scanted scanter scantest scantier scanties
scantiest scanting scants scanty scapegoat scapegoats scar scarce scarcely scarcer scarcest scarcity scare
scarecrow scarecrows scared scares scarf scarfed scarfing scarfs scarier scariest scaring scarlet scarred
scarring scars scarves scary scathing scatter scattered scattering scatters scavenger scavengers scenario
scenarios scene scenery scenes scenic scent scented scenting scents scepter scepters schedule scheduled
scheduler schedules scheduling scheme schemed schemer schemers schemes scheming scholar scholarly scholars
scholastic school schoolboy schoolboys schooled schooling schools schooner schooners science sciences
scientific scientist scientists scissor scissors scoff scoffed scoffing scoffs scold scolded scolding scolds
scollop scolloped scolloping scollops scoop scooped scooping scoops scoot scooted scooter scooters scooting
scoots scope scoped scopes scoping scorch scorched scorches scorching score scored scorer scores scoring scorn
scorned scornful scorning scorns scorpion scorpions scotch scotches scotchs scoundrel scoundrels scour scoured
scourge scourged scourges scourging scouring scours scout scouted scouting scouts scowl scowled scowling
scowls scrabble scram scramble scrambled scrambles scrambling scrammed scramming scrams scrap scrapbook
scrapbooks scrape scraped scrapes scraping scrapped scrapping scraps scratch scratched scratches scratchier
scratching scratchy scrawl scrawled scrawling scrawls scrawnier scrawniest scrawny scream screamed screaming
screams screech screeched screeches screeching screen screened screening screens screw screwed screwier
screwiest screwing screws screwy scribble scribbled scribbles scribbling scribe scribes script scripted
scripting scripts scripture scriptures scroll scrolled scrolling scrolls scrounge scrounged scrounges
scrounging scrub scrubbed scrubbing scrubs scruff scruffier scruffiest scruffs scruffy scruple scrupled
scruples scrupling scrupulous scrutinize scrutiny scuff scuffed scuffing scuffle scuffled scuffles scuffling
scuffs sculptor sculptors sculpture sculptured sculptures scum scummed scumming scums scurried scurries
scurrilous scurry scurrying scuttle scuttled scuttles scuttling scythe scythed scythes scything sea seafaring
seafood seal sealed sealing seals seam seaman seamed seamen seaming seams seamstress seaport seaports sear
search searched searches searching seared searing sears seas seashell seashells seashore seashores seasick
seaside seasides season seasonable seasonal seasoned seasoning seasonings seasons seat seated seating seats
seaweed sec secede seceded secedes seceding secession seclude secluded secludes secluding seclusion second
secondary seconded seconding secondly seconds secrecy secret secretary secrete secreted secretes secreting
secretion secretions secretive secretly secrets sect section sectioned sectioning sections sector sectors
sects secular secure secured securely securer secures securest securing securities security sedan sedans
sedate sedated sedater sedates sedatest sedating sedative sedatives sedentary sediment sediments seduce
seduced seduces seducing seduction seductions seductive see seed seeded seedier seediest seeding seedling
seedlings seeds seedy seeing seek seeking seeks seem seemed seeming seemingly seems seen seep seepage seeped
seeping seeps seer sees seesaw seesawed seesawing seesaws seethe seethed seethes seething segment segmented
segmenting segments segregate segregated segregates seize seized seizes seizing seizure seizures seldom select
selected selecting selection selections selective selector selectors selects self selfish sell seller sellers
selling sells selves semantic semantics semblance semblances semen semester semesters semicircle semicolon
semicolons semifinal semifinals seminar seminaries seminars seminary senate senates senator senators send
sender sending sends senile senility senior seniority seniors sensation sensations sense sensed senseless
senses sensible sensibly sensing sensitive sensitives sensor sensors sensory sensual sensuality sensuous sent
sentence sentenced sentences sentencing sentience sentient sentiment sentiments sentries sentry separate
separated separately separates separating separation separator separators sepulcher sepulchers sequel sequels
sequence sequenced sequencer sequences sequencing sequential sequin sequins sera serenade serenaded serenades
serenading serene serener serenest serenity sergeant sergeants serial serials series serious seriously sermon
sermons serpent serpents serum serums servant servants serve served server servers serves service serviced
serviceman servicemen services servicing serviette serviettes servile serving servitude session sessions set
setback setbacks sets settable setter setters setting settings settle settled settlement settler settlers
settles settling seven sevens seventeen seventeens seventh sevenths seventies seventy sever several severance
severances severe severed severely severer severest severing severity severs sew sewage sewed sewer sewers
sewing sewn sews sex sexed sexes sexing sexism sexist sexual sexuality sexually sexy shabbier shabbiest
shabbily shabby shack shackle shackled shackles shackling shacks shade shaded shades shadier shadiest shading
shadow shadowed shadowier shadowiest shadowing shadows shadowy shady shaft shafted shafting shafts shaggier
shaggiest shaggy shaikh shaikhs shake shaken shakes shakier shakiest shaking shaky shall shallow shallower
shallowest shallows sham shamble shambles shame shamed shameful shamefully shameless shames shaming shammed
shamming shampoo shampooed shampooing shampoos shamrock shamrocks shams shanties shanty shape shaped shapelier
shapeliest shapely shapes shaping share shared shares sharing shark sharked sharking sharks sharp sharped
sharpen sharpened sharpener sharpeners sharpening sharpens sharper sharpest sharping sharply sharpness sharps
shatter shattered shattering shatters shave shaved shaven shaver shavers shaves shaving shawl shawls shaykh
shaykhs she sheaf shear sheared shearing shears sheath sheathe sheathed sheathes sheathing sheaths sheave
sheaves shed shedding sheds sheen sheep sheepish sheepishly sheer sheered sheerer sheerest sheering sheers
sheet sheets sheik sheikh sheikhs sheiks shelf shell shelled sheller shellfish shelling shells shelter
sheltered sheltering shelters shelve shelved shelves shelving shepherd shepherded shepherds sherbert sherberts
sherbet sherbets sheriff sheriffs sherries sherry shes shied shield shielded shielding shields shies shift
shifted shiftier shiftiest shifting shiftless shifts shifty shimmer shimmered shimmering shimmers shin shine
shined shines shingle shingled shingles shingling shinier shiniest shining shinned shinning shins shiny ship
shipment shipments shipped shipping ships shipshape shipwreck shipwrecks shire shirk shirked shirking shirks
shirt shirted shirting shirts shiver shivered shivering shivers shoal shoaled shoaling shoals shock shocked
shocking shocks shod shodden shoddier shoddiest shoddy shoe shoed shoeing shoelace shoelaces shoes shoestring
shone shoo shooed shooing shook shoon shoos shoot shooting shoots shop shopkeeper shoplifter shopped shopper
shoppers shopping shops shore shored shores shoring shorn short shortage shortages shorted shorten shortened
shortening shortens shorter shortest shortfall shorthand shorting shortlist shortly shortness shorts shot
shotgun shotgunned shotguns shots should shoulder shouldered shoulders shout shouted shouting shouts shove
shoved shovel shoveled shoveling shovelled shovelling shovels shoves shoving show showcase showcased showcases
showcasing showdown showdowns showed shower showered showering showers showier showiest showing showings
showman showmen shown shows showy shrank shrapnel shred shredded shredding shreds shrew shrewd shrewder
shrewdest shrewdness shrews shriek shrieked shrieking shrieks shrill shrilled shriller shrillest shrilling
shrills shrimp shrimped shrimping shrimps shrine shrines shrink shrinkage shrinking shrinks shrivel shriveled
shriveling shrivelled shrivels shroud shrouded shrouding shrouds shrub shrubbery shrubs shrug shrugged
shrugging shrugs shrunk shrunken shuck shucked shucking shucks shudder shuddered shuddering shudders shuffle
shuffled shuffles shuffling shun shunned shunning shuns shunt shunted shunting shunts shut shutdown shuts
shutter shuttered shuttering shutters shutting shuttle shuttled shuttles shuttling shy shyer shyest shying
shyness sibling siblings sic sick sicked sicken sickened sickening sickens sicker sickest sicking sickle
sickles sicklier sickliest sickly sickness sicknesses sicks sics side sided sideline sidelined sidelines
sidelining sidelong sides sideshow sideshows sidestep sidesteps sidetrack sidetracks sidewalk sidewalks
sideways siding sidings sidle sidled sidles sidling siege sieges sierra siesta siestas sieve sieved sieves
sieving sift sifted sifting sifts sigh sighed sighing sighs sight sighted sighting sightless sights sigma sign
signal signaled signaling signalled signalling signals signature signatures signed signer signified signifies
signify signifying signing signpost signposted signposts signs silence silenced silences silencing silent
silenter silentest silently silents silhouette silicon silk silken silks sill sillier sillies silliest
silliness sills silly silo silos silt silted silting silts silver silvered silvering silvers silverware
silvery similar similarity similarly simile similes simmer simmered simmering simmers simple simpler simplest
simplex simplicity simplified simplifies simplify simplistic simply simulate simulated simulates simulating
simulation simulator sin since sincere sincerely sincerer sincerest sincerity sine sinew sinews sinewy sinful
sing singe singed singeing singer singers singes singing single singled singles singling singly sings singular
singularly singulars sinister sink sinking sinks sinned sinner sinners sinning sins sinus sinuses sip siphon
siphoned siphoning siphons sipped sipping sips sir sire sired siren sirens sires siring sirloin sirloins sirs
sirup sirups sissier sissies sissiest sissy sister sisterhood sisterly sisters sit site sited sites siting
sits sitter sitters sitting situate situated situates situating situation situations six sixes sixpence
sixpences sixteen sixteens sixteenth sixteenths sixth sixths sixties sixtieth sixtieths sixty sizable size
sizeable sized sizer sizes sizing sizzle sizzled sizzles sizzling skate skateboard skated skater skaters
skates skating skein skeins skeleton skeletons skeptic skeptical skepticism skeptics sketch sketched sketches
sketchier sketchiest sketching sketchy skew skewed skewer skewered skewering skewers skewing skews ski skid
skidded skidding skids skied skies skiing skilful skill skilled skillet skillets skillful skills skim skimmed
skimming skimp skimped skimpier skimpiest skimping skimps skimpy skims skin skinflint skinflints skinned
skinnier skinniest skinning skinny skins skip skipped skipper skippered skippering skippers skipping skips
skirmish skirmished skirmishes skirt skirted skirting skirts skis skit skits skittish skulk skulked skulking
skulks skull skulls skunk skunked skunking skunks sky skyed skying skylight skylights skyline skylines
skyrocket skyrockets skyscraper slab slabbed slabbing slabs slack slacked slacken slackened slackening
slackens slacker slackest slacking slacks slag slain slake slaked slakes slaking slam slammed slamming slams
slander slandered slandering slanders slang slant slanted slanting slants slap slapped slapping slaps
slapstick slash slashed slashes slashing slat slate slated slates slating slats slaughter slaughters slave
slaved slavery slaves slaving slavish slay slaying slays sleazier sleaziest sleazy sled sledded sledding sleds
sleek sleeked sleeker sleekest sleeking sleeks sleep sleeper sleepers sleepier sleepiest sleeping sleepless
sleeps sleepy sleet sleeted sleeting sleets sleeve sleeveless sleeves sleigh sleighed sleighing sleighs
slender slenderer slenderest slept slew slewed slewing slews slice sliced slices slicing slick slicked slicker
slickest slicking slicks slid slide slides sliding slier sliest slight slighted slighter slightest slighting
slightly slights slily slim slime slimier slimiest slimmed slimmer slimmest slimming slims slimy sling
slinging slings slingshot slingshots slink slinked slinking slinks slip slipped slipper slipperier slippers
slippery slipping slips slipshod slit slither slithered slithering slithers slits slitter slitting sliver
slivered slivering slivers slob slobber slobbered slobbering slobbers slobs slog slogan slogans slogged
slogging slogs slop slope sloped slopes sloping slopped sloppier sloppiest slopping sloppy slops slosh sloshed
sloshes sloshing slot sloth slothful sloths slots slotted slotting slouch slouched slouches slouching
slovenlier slovenly slow slowed slower slowest slowing slowly slowness slows sludge slug slugged slugging
sluggish slugs sluice sluiced sluices sluicing slum slumber slumbered slumbering slumbers slummed slummer
slumming slump slumped slumping slumps slums slung slunk slur slurred slurring slurs slush slut sluts sly
slyer slyest slyly slyness smack smacked smacking smacks small smaller smallest smallish smallpox smalls smart
smarted smarter smartest smarting smartly smarts smash smashed smashes smashing smattering smear smeared
smearing smears smell smelled smellier smelliest smelling smells smelly smelt smelted smelting smelts smidge
smidgen smidgens smidgeon smidgeons smidges smidgin smidgins smile smiled smiles smiling smirk smirked
smirking smirks smit smite smites smith smiths smiting smitten smock smocked smocking smocks smog smoke smoked
smoker smokers smokes smokestack smokier smokiest smoking smoky smolder smoldered smoldering smolders smooth
smoothed smoother smoothes smoothest smoothing smoothly smoothness smooths smote smother smothered smothering
smothers smoulder smouldered smoulders smudge smudged smudges smudging smug smugger smuggest smuggle smuggled
smuggler smugglers smuggles smuggling smugly smut smuts snack snacked snacking snacks snag snagged snagging
snags snail snailed snailing snails snake snaked snakes snaking snap snapped snappier snappiest snapping
snappy snaps snapshot snapshots snare snared snares snaring snarl snarled snarling snarls snatch snatched
snatches snatching sneak sneaked sneaker sneakers sneakier sneakiest sneaking sneaks sneaky sneer sneered
sneering sneers sneeze sneezed sneezes sneezing snicker snickered snickering snickers snide snider snidest
sniff sniffed sniffing sniffle sniffled sniffles sniffling sniffs snigger snip snipe sniped sniper snipers
snipes sniping snipped snippet snippets snipping snips snitch snitched snitches snitching snob snobbery
snobbish snobs snooker snoop snooped snooping snoops snootier snootiest snooty snooze snoozed snoozes snoozing
snore snored snores snoring snorkel snorkeled snorkeling snorkelled snorkels snort snorted snorting snorts
snot snots snout snouts snow snowball snowballed snowballs snowdrift snowdrifts snowed snowfall snowfalls
snowflake snowflakes snowier snowiest snowing snowplow snowplowed snowplows snows snowstorm snowstorms snowy
snub snubbed snubbing snubs snuck snuff snuffed snuffer snuffing snuffs snug snugged snugger snuggest snugging
snuggle snuggled snuggles snuggling snugly snugs soak soaked soaking soaks soap soaped soapier soapiest
soaping soaps soapy soar soared soaring soars sob sobbed sobbing sober sobered soberer soberest sobering
sobers sobriety sobs soccer sociable sociables social socialism socialist socialists socialize socialized
socializes socially socials societies society sociology sock socked socket sockets socking socks sod soda
sodas sodded sodden sodding sodium sodomy sods sofa sofas soft softball softballs soften softened softening
softens softer softest softly softness software soggier soggiest soggy soil soiled soiling soils sojourn
sojourned sojourning sojourns solace solaced solaces solacing solar sold solder soldered soldering solders
soldier soldiered soldiering soldiers sole soled solely solemn solemner solemnest solemnity solemnly soles
soli solicit solicited soliciting solicitor solicitors solicitous solicits solid solidarity solider solidest
solidified solidifies solidify solidity solidly solids soling solitaire solitaires solitaries solitary
solitude solo soloed soloing soloist soloists solos soluble solubles solution solutions solve solved solvent
solvents solves solving somber sombre some somebodies somebody someday somehow someone someones someplace
somersault something somethings sometime sometimes somewhat somewhats somewhere son sonata sonatas song songs
sonic sonnet sonnets sonorous sons soon sooner soonest soot soothe soothed soothes soothing sootier sootiest
sooty sop sophistry sophomore sophomores sopped sopping soprano sopranos sops sorcerer sorcerers sorceress
sorcery sordid sore sorely sorer sores sorest sororities sorority sorrier sorriest sorrow sorrowed sorrowful
sorrowing sorrows sorry sort sorta sorted sorting sorts sought soul souls sound sounded sounder soundest
sounding soundly soundproof sounds soundtrack soup souped souping soups sour source sourced sources sourcing
soured sourer sourest souring sours south southeast southerly southern southerner southerns southpaw southpaws
southward southwest souvenir souvenirs sovereign sovereigns sow sowed sowing sown sows sox spa space
spacecraft spaced spaces spaceship spaceships spacial spacing spacious spade spaded spades spading spaghetti
span spangle spangled spangles spangling spaniel spaniels spank spanked spanking spankings spanks spanned
spanner spanners spanning spans spar spare spared sparer spares sparest sparing spark sparked sparking sparkle
sparkled sparkler sparklers sparkles sparkling sparks sparred sparring sparrow sparrows spars sparse sparsely
sparser sparsest spas spasm spasmodic spasms spat spate spatial spats spatted spatter spattered spattering
spatters spatting spatula spatulas spawn spawned spawning spawns spay spayed spaying spays speak speaker
speakers speaking speaks spear speared spearhead spearheads spearing spearmint spears special specialist
specialize specially specials specialty species specific specifics specified specifier specifies specify
specifying specimen specimens specious speck specked specking specks spectacle spectacles spectator spectators
specter specters spectra spectrum spectrums speculate speculated speculates speculator sped speech speeches
speechless speed speedboat speedboats speeded speedier speediest speeding speeds speedy spell spellbind
spellbinds spellbound spelled speller spelling spellings spells spelt spend spending spends spent sperm sperms
spew spewed spewing spews sphere spheres spherical sphinges sphinx sphinxes spice spiced spices spicier
spiciest spicing spicy spider spiders spied spies spigot spigots spike spiked spikes spiking spill spilled
spilling spills spilt spin spinach spinal spinals spindlier spindliest spindly spine spineless spines spinning
spins spinster spinsters spiral spiraled spiraling spiralled spiralling spirals spire spires spirit spirited
spiriting spirits spiritual spirituals spit spite spited spiteful spites spiting spits spitted spitting
spittle splash splashed splashes splashing splat splatter splattered splatters spleen spleens splendid
splendider splendidly splendor splice spliced splices splicing splint splinted splinter splintered splinters
splinting splints split splits splitting splurge splurged splurges splurging spoil spoiled spoiling spoils
spoilt spoke spoken spokes spokesman spokesmen sponge sponged sponges spongier spongiest sponging spongy
sponsor sponsored sponsoring sponsors spoof spoofed spoofing spoofs spook spooked spookier spookiest spooking
spooks spooky spool spooled spooling spools spoon spooned spoonful spoonfuls spooning spoons spoonsful
sporadic spore spores sporran sport sported sporting sports spot spotless spotlight spotlights spots spotted
spottier spottiest spotting spotty spouse spouses spout spouted spouting spouts sprain sprained spraining
sprains sprang sprawl sprawled sprawling sprawls spray sprayed spraying sprays spread spreading spreads spree
spreed spreeing sprees sprier spriest sprig sprigs spring springier springiest springing springs springtime
springy sprinkle sprinkled sprinkler sprinklers sprinkles sprinkling sprint sprinted sprinter sprinters
sprinting sprints sprout sprouted sprouting sprouts spruce spruced sprucer spruces sprucest sprucing sprung
spry spryer spryest spud spuds spun spunk spur spurious spurn spurned spurning spurns spurred spurring spurs
spurt spurted spurting spurts sputter sputtered sputtering sputters spy spying squabble squabbled squabbles
squabbling squad squadron squadrons squads squalid squalider squalidest squall squalled squalling squalls
squalor squander squandered squanders square squared squarely squarer squares squarest squaring squash
squashed squashes squashing squat squats squatted squatter squattest squatting squawk squawked squawking
squawks squeak squeaked squeakier squeakiest squeaking squeaks squeaky squeal squealed squealing squeals
squeamish squeeze squeezed squeezes squeezing squelch squelched squelches squelching squid squids squint
squinted squinter squintest squinting squints squire squired squires squiring squirm squirmed squirming
squirms squirrel squirreled squirrels squirt squirted squirting squirts stab stabbed stabbing stability
stabilize stabilized stabilizes stable stabled stabler stables stablest stabling stabs stack stacked stacking
stacks stadia stadium stadiums staff staffed staffing staffs stag stage stagecoach staged stages stagger
staggered staggering staggers staging stagnant stagnate stagnated stagnates stagnating stagnation stags staid
staider staidest stain stained staining stains stair staircase staircases stairs stairway stairways stake
staked stakes staking stale staled stalemate stalemated stalemates staler stales stalest staling stalk stalked
stalking stalks stall stalled stalling stallion stallions stalls stalwart stalwarts stamina stammer stammered
stammering stammers stamp stamped stampede stampeded stampedes stampeding stamping stamps stance stances
stanch stanched stancher stanches stanchest stanching stand standard standards standby standbys standing
standings standoff standoffs standpoint stands standstill stank stanza stanzas staple stapled stapler staplers
staples stapling star starboard starch starched starches starchier starchiest starching starchy stardom stare
stared stares starfish starfishes staring stark starker starkest starlight starred starrier starriest starring
starry stars start started starter starters starting startle startled startles startling starts starvation
starve starved starves starving state stated statelier stateliest stately statement statements stater states
statesman statesmen static stating station stationary stationed stationery stationing stations statistic
statistics statue statues stature statures status statuses statute statutes statutory staunch staunched
stauncher staunches staunchest staunching staunchly stave staved staves staving stay stayed staying stays
steadfast steadied steadier steadies steadiest steadily steady steadying steak steaks steal stealing steals
stealth stealthier stealthily stealthy steam steamed steamier steamiest steaming steams steamy steel steeled
steeling steels steep steeped steeper steepest steeping steeple steeples steeps steer steered steering steers
stellar stem stemmed stemming stems stench stenches stencil stenciled stenciling stencilled stencils step
stepladder stepped stepping steps stereo stereos stereotype sterile sterilize sterilized sterilizes sterling
stern sterner sternest sternly sternness sterns stew steward stewarded stewardess stewarding stewards stewed
stewing stews stick sticker stickers stickier stickies stickiest sticking stickler sticklers sticks sticky
stiff stiffed stiffen stiffened stiffening stiffens stiffer stiffest stiffing stiffly stiffness stiffs stifle
stifled stifles stifling stigma stigmas stigmata still stillborn stilled stiller stillest stilling stillness
stills stilted stimulant stimulants stimulate stimulated stimulates stimuli stimulus sting stinger stingers
stingier stingiest stinginess stinging stings stingy stink stinking stinks stint stinted stinting stints
stipulate stipulated stipulates stir stirred stirring stirrup stirrups stirs stitch stitched stitches
stitching stock stockade stockaded stockades stockading stocked stockier stockiest stocking stockings
stockpile stockpiled stockpiles stocks stocky stockyard stockyards stodgier stodgiest stodgy stoical stoke
stoked stokes stoking stole stolen stoles stolid stolider stolidest stolidly stomach stomached stomaching
stomachs stomp stomped stomping stomps stone stoned stones stoney stonier stoniest stoning stony stood stool
stools stoop stooped stooping stoops stop stopgap stopgaps stopover stopovers stoppage stoppages stopped
stopper stoppered stoppering stoppers stopping stops stopwatch storage store stored storehouse storeroom
storerooms stores storey storeys stories storing stork storks storm stormed stormier stormiest storming storms
stormy story stout stouter stoutest stove stoves stow stowaway stowaways stowed stowing stows straddle
straddled straddles straddling straggle straggled straggler stragglers straggles straggling straight
straighten straighter straights strain strained strainer strainers straining strains strait straits strand
stranded stranding strands strange strangely stranger strangers strangest strangle strangled strangles
strangling strap strapped strapping straps strata stratagem stratagems strategic strategies strategy
stratified stratifies stratify stratum stratums straw strawberry strawed strawing straws stray strayed
straying strays streak streaked streaking streaks stream streamed streamer streamers streaming streamline
streams street streetcar streetcars streets strength strengthen strengths strenuous stress stressed stresses
stressful stressing stretch stretched stretcher stretchers stretches stretching strew strewed strewing strewn
strews stricken strict stricter strictest strictly strictness stridden stride strides striding strife strike
striker strikers strikes striking strikings string stringent stringier stringiest stringing strings stringy
strip stripe striped stripes striping stripped stripper stripping strips stript strive strived striven strives
striving strode stroke stroked strokes stroking stroll strolled stroller strollers strolling strolls strong
stronger strongest stronghold strongly strove struck structural structure structured structures struggle
struggled struggles struggling strum strummed strumming strums strung strut struts strutted strutting stub
stubbed stubbier stubbiest stubbing stubble stubborn stubborner stubby stubs stuck stud studded studding
student students studied studies studio studios studious studs study studying stuff stuffed stuffier stuffiest
stuffing stuffings stuffs stuffy stumble stumbled stumbles stumbling stump stumped stumping stumps stun stung
stunk stunned stunning stuns stunt stunted stunting stunts stupefied stupefies stupefy stupefying stupendous
stupid stupider stupidest stupidity stupidly stupids stupor stupors sturdier sturdiest sturdy stutter
stuttered stuttering stutters style styled styles styling stylish stylistic stylus suave suaver suavest sub
subbed subbing subdivide subdivided subdivides subdue subdued subdues subduing subgroup subject subjected
subjecting subjective subjects subjugate subjugated subjugates sublet sublets subletting sublime sublimed
sublimer sublimes sublimest subliming submarine submarines submerge submerged submerges submerging submersion
submission submissive submit submits submitted submitting subnormal subprogram subroutine subs subscribe
subscribed subscriber subscribes subscript subscripts subsection subsequent subset subsets subside subsided
subsides subsidiary subsidies subsiding subsidize subsidized subsidizes subsidy subsist subsisted subsisting
subsists substance substances substitute subsystem subterfuge subtle subtler subtlest subtleties subtlety
subtly subtract subtracted subtracts suburb suburban suburbans suburbs subversive subvert subverted subverting
subverts subway subways succeed succeeded succeeding succeeds success successes successful succession
successive successor successors succinct succincter succinctly succor succored succoring succors succulent
succulents succumb succumbed succumbing succumbs such suck sucked sucker suckered suckering suckers sucking
suckle suckled suckles suckling sucks suction suctioned suctioning suctions sudden suddenly suds sue sued
suede sues suffer suffered sufferer sufferers suffering sufferings suffers suffice sufficed suffices
sufficient sufficing suffix suffixed suffixes suffixing suffocate suffocated suffocates suffrage sugar sugared
sugarier sugariest sugaring sugars sugary suggest suggested suggester suggesting suggestion suggestive
suggests suicidal suicide suicides suing suit suitable suitably suitcase suitcases suite suited suites suiting
suitor suitors suits sulfur sulk sulked sulkier sulkies sulkiest sulking sulks sulky sullen sullener sullenest
sulphur sultan sultans sultrier sultriest sultry sum summaries summarily summarize summarized summarizes
summary summed summer summered summering summers summing summit summits summon summoned summoning summons
summonsed summonses summonsing sumptuous sums sun sunbathe sunbathed sunbathes sunbathing sunburn sunburned
sunburning sunburns sunburnt sundae sundaes sundial sundials sundown sundowns sundries sundry sunflower
sunflowers sung sunglasses sunk sunken sunlight sunlit sunned sunnier sunniest sunning sunny sunrise sunrises
suns sunscreen sunscreens sunset sunsets sunshine suntan suntanned suntanning suntans sunup sup super superb
superber superbest superbly superhuman superior superiors supers supersede superseded supersedes supersonic
superstar superstars supervise supervised supervises supervisor supper suppers supplant supplanted supplants
supple supplement suppler supplest supplied supplier suppliers supplies supply supplying support supported
supporter supporters supporting supportive supports suppose supposed supposedly supposes supposing suppress
suppressed suppresses supremacy supreme supremely surcharge surcharged surcharges sure surely surer surest
surf surface surfaced surfaces surfacing surfboard surfboards surfed surfing surfs surge surged surgeon
surgeons surgeries surgery surges surgical surging surlier surliest surly surmise surmised surmises surmising
surmount surmounted surmounts surname surnames surpass surpassed surpasses surpassing surplus surplused
surpluses surplusing surplussed surprise surprised surprises surprising surreal surrender surrenders surround
surrounded surrounds survey surveyed surveying surveyor surveyors surveys survival survivals survive survived
survives surviving survivor survivors suspect suspected suspecting suspects suspend suspended suspender
suspenders suspending suspends suspense suspension suspicion suspicions suspicious sustain sustained
sustaining sustains sustenance swab swabbed swabbing swabs swagger swaggered swaggerer swaggering swaggers
swallow swallowed swallowing swallows swam swamp swamped swampier swampiest swamping swamps swampy swan swans
swap swapped swapping swaps swarm swarmed swarming swarms swarthier swarthiest swarthy swat swathe swathed
swathes swathing swats swatted swatting sway swayed swaying sways swear swearing swears sweat sweater sweaters
sweating sweats sweaty sweep sweeper sweepers sweeping sweepings sweeps sweepstake sweet sweeten sweetened
sweetening sweetens sweeter sweetest sweetheart sweetly sweetness sweets swell swelled sweller swellest
swelling swellings swells swept swerve swerved swerves swerving swift swifter swiftest swiftly swifts swig
swigged swigging swigs swill swilled swilling swills swim swimming swims swindle swindled swindler swindlers
swindles swindling swine swines swing swinging swings swipe swiped swipes swiping swirl swirled swirling
swirls swish swished swisher swishes swishest swishing switch switchable switched switcher switches switching
swivel swiveled swiveling swivelled swivelling swivels swollen swoon swooned swooning swoons swoop swooped
swooping swoops sword swordfish swords swore sworn swum swung syllabi syllable syllables syllabus syllabuses
symbol symbolic symbolism symbolize symbolized symbolizes symbols symmetric symmetry sympathies sympathize
sympathy symphonic symphonies symphony symptom symptoms synagog synagogs synagogue synagogues synapse synapses
syndicate syndicated syndicates syndrome syndromes synonym synonymous synonyms synopses synopsis syntactic
syntax syntheses synthesis synthesize synthetic synthetics syphilis syphon syphoned syphoning syphons syringe
syringed syringes syringing syrup syrups system systematic systems tab tabbed tabbies tabbing tabby tabernacle
table tablecloth tabled tables tablespoon tablet tablets tabling tabloid tabloids taboo tabooed tabooing
taboos tabs tabu tabued tabuing tabulate tabulated tabulates tabulating tabulation tabus tacit tacitly
taciturn tack tacked tackier tackiest tacking tackle tackled tackles tackling tacks tacky taco tacos tact
tactful tactfully tactic tactical tactics tactless tactlessly tadpole tadpoles tag tagged tagging tags tail
tailed tailgate tailgated tailgates tailgating tailing taillight taillights tailor tailored tailoring tailors
tails tailspin tailspins taint tainted tainting taints take taken takeoff takeoffs takeover taker takers takes
taking talc tale talent talented talents tales talisman talismans talk talkative talked talker talkers talking
talks tall taller tallest tallied tallies tallow tally tallying talon talons tambourine tame tamed tamely
tameness tamer tames tamest taming tamper tampered tampering tampers tan tandem tandems tang tangent
tangential tangents tangerine tangerines tangible tangibles tangle tangled tangles tangling tango tangoed
tangoing tangos tangs tank tankard tankards tanked tanker tankers tanking tanks tanned tanner tannest tanning
tans tantalize tantalized tantalizes tantamount tantrum tantrums tap tape taped taper tapered tapering tapers
tapes tapestries tapestry taping tapped tapping taps tar tarantula tarantulae tarantulas tardier tardiest
tardiness tardy target targeted targeting targets tariff tariffs tarnish tarnished tarnishes tarnishing
tarpaulin tarpaulins tarred tarried tarrier tarries tarriest tarring tarry tarrying tars tart tartan tartans
tartar tartars tarter tartest tarts task tasked tasking tasks tassel tasseled tasseling tasselled tasselling
tassels taste tasted tasteful tastefully tasteless tastes tastier tastiest tasting tasty tattle tattled
tattles tattling tattoo tattooed tattooing tattoos tatty taught taunt taunted taunting taunts taut tauter
tautest tautology tavern taverns tawdrier tawdriest tawdry tawnier tawniest tawny tax taxable taxation taxed
taxes taxi taxicab taxicabs taxied taxies taxiing taxing taxis taxpayer taxpayers taxying tea teach teacher
teachers teaches teaching teachings teacup teacups teak teaks team teamed teaming teammate teammates teams
teamster teamsters teamwork teapot teapots tear teardrop teardrops teared tearful tearing tears teas tease
teased teases teasing teaspoon teaspoons teat teats technical technician technique techniques technology
tedious tediously tedium tee teed teeing teem teemed teeming teems teen teenage teenager teenagers teens
teepee teepees tees teeter teetered teetering teeters teeth teethe teethed teethes teething teetotal
teetotaler telegram telegrams telegraph telegraphs telepathic telepathy telephone telephoned telephones
telescope telescoped telescopes teletype televise televised televises televising television tell teller
tellers telling tells telltale telltales temper temperance temperate tempered tempering tempers tempest
tempests tempi template temple temples tempo temporal temporary tempos tempt temptation tempted tempting
tempts ten tenable tenacious tenacity tenancies tenancy tenant tenanted tenanting tenants tend tended
tendencies tendency tender tendered tenderer tenderest tendering tenderize tenderized tenderizes tenderly
tenderness tenders tending tendon tendons tendril tendrils tends tenement tenements tenet tenets tennis tenor
tenors tens tense tensed tenser tenses tensest tensing tension tensions tensors tent tentacle tentacles
tentative tented tenth tenths tenting tents tenuous tenure tenured tenures tenuring tepee tepees tepid term
termed terminal terminally terminals terminate terminated terminates terminator terming termini terminus
terminuses termite termites termly terms terrace terraced terraces terracing terrain terrains terrible
terribly terrier terriers terrific terrified terrifies terrify terrifying territory terror terrorism terrorist
terrorists terrorize terrorized terrorizes terrors terse tersely terseness terser tersest test testable
testament testaments tested tester testers testes testicle testicles testified testifies testify testifying
testimony testing testis tests tetanus tether tethered tethering tethers text textbook textbooks textile
textiles texts textual textually texture textured textures texturing than thank thanked thankful thankfully
thanking thankless thanks that thatch thatched thatcher thatches thatching thaw thawed thawing thaws the
theater theaters theatre theatres theatrical thee theft thefts their theirs theist theists them theme themes
themselves then thence theologian theologies theology theorem theorems theoretic theories theorist theorists
theorize theorized theorizes theorizing theory therapies therapist therapists therapy there thereafter thereby
therefore therein thereof thereon thereupon thermal thermals thermostat thesauri thesaurus these theses thesis
theta they thick thicken thickened thickening thickens thicker thickest thicket thickets thickly thickness
thief thieve thieves thigh thighs thimble thimbles thin thing things think thinker thinkers thinking thinks
thinly thinned thinner thinnest thinning thins third thirds thirst thirsted thirstier thirstiest thirsting
thirsts thirsty thirteen thirteens thirteenth thirties thirtieth thirtieths thirty this thistle thistles thong
thongs thorn thornier thorniest thorns thorny thorough thorougher thoroughly those thou though thought
thoughtful thoughts thous thousand thousands thousandth thrash thrashed thrashes thrashing thread threadbare
threaded threading threads threat threaten threatened threatens threats three threes thresh threshed thresher
threshers threshes threshing threshold thresholds threw thrice thrift thriftier thriftiest thrifts thrifty
thrill thrilled thriller thrillers thrilling thrills thrive thrived thriven thrives thriving throat throats
throb throbbed throbbing throbs throne thrones throng thronged thronging throngs throttle throttled throttles
throttling through throughout throughput throve throw throwaway throwback throwbacks throwing thrown throws
thrust thrusting thrusts thud thudded thudding thuds thug thugs thumb thumbed thumbing thumbs thumbtack
thumbtacks thump thumped thumping thumps thunder thundered thundering thunderous thunders thus thwart thwarted
thwarting thwarts thy thyme thyroid thyroids tiara tiaras tick ticked ticket ticketed ticketing tickets
ticking tickle tickled tickles tickling ticklish ticks tidal tidbit tidbits tide tided tides tidied tidier
tidies tidiest tiding tidy tidying tie tied tieing tier tiers ties tiff tiffed tiffing tiffs tiger tigers
tight tighten tightened tightening tightens tighter tightest tightly tightness tightrope tightropes tights
tightwad tightwads tilde tile tiled tiles tiling till tilled tilling tills tilt tilted tilting tilts timber
timbered timbering timbers time timed timekeeper timeless timelier timeliest timely timer timers times
timescale timescales timetable timetables timezone timid timider timidest timidity timidly timing timings tin
tinder ting tinge tinged tingeing tinges tinging tingle tingled tingles tingling tings tinier tiniest tinker
tinkered tinkering tinkers tinkle tinkled tinkles tinkling tinned tinnier tinniest tinning tinny tins tinsel
tinseled tinseling tinselled tinselling tinsels tint tinted tinting tints tiny tip tipi tipis tipped tipping
tips tipsier tipsiest tipsy tiptoe tiptoed tiptoeing tiptoes tirade tirades tire tired tireder tiredest
tireless tires tiresome tiring tissue tissues tit titbit titbits titillate titillated titillates title titled
titles titling tits titter tittered tittering titters toad toads toadstool toadstools toast toasted toaster
toasters toasting toasts tobacco tobaccoes tobaccos toboggan tobogganed toboggans today toddle toddled toddler
toddlers toddles toddling toe toed toeing toenail toenails toes toffee toffees toffies toffy toga togae togas
together toggle toil toiled toilet toileted toileting toilets toiling toils token tokens told tolerable
tolerably tolerance tolerances tolerant tolerate tolerated tolerates tolerating toll tolled tolling tolls
tomahawk tomahawked tomahawks tomato tomatoes tomb tombed tombing tomboy tomboys tombs tombstone tombstones
tomcat tomcats tome tomes tomorrow tomorrows ton tonal tone toned tones tong tongs tongue tongued tongues
tonguing tonic tonics tonight toning tonnage tonnages tonne tonnes tons tonsil tonsils too took tool tooled
tooling toolkit tools toot tooted tooth toothache toothaches toothbrush toothpaste toothpick toothpicks
tooting toots top topaz topazes topic topical topics topography topology topped topping topple toppled topples
toppling tops torch torched torches torching tore torment tormented tormenter tormenters tormenting tormentor
tormentors torments torn tornado tornadoes tornados torpedo torpedoed torpedoes torpedoing torpedos torque
torrent torrential torrents torrid torsi torso torsos tortilla tortillas tortoise tortoises tortuous torture
tortured tortures torturing toss tossed tosses tossing tost tot total totaled totaling totalities totality
totalled totalling totally totals tote toted totem totems totes toting tots totted totter tottered tottering
totters totting toucan toucans touch touchdown touchdowns touched touches touchier touchiest touching
touchings touchy tough toughen toughened toughening toughens tougher toughest toughness toughs toupee toupees
tour toured touring tourist tourists tournament tourniquet tours tousle tousled tousles tousling tout touted
touting touts tow toward towards towed towel toweled toweling towelled towelling towellings towels tower
towered towering towers towing town towns tows toxic toxin toxins toy toyed toying toys trace traced traces
tracing track tracked tracking tracks tract traction tractor tractors tracts trade traded trademark trademarks
trader traders trades trading tradition traditions traffic trafficked traffics tragedies tragedy tragic
tragically trail trailed trailer trailers trailing trails train trained trainee trainees trainer trainers
training trains trait traitor traitorous traitors traits tramp tramped tramping trample trampled tramples
trampling trampoline tramps trance trances tranquil tranquiler transact transacted transacts transcend
transcends transcribe transcript transfer transfers transform transforms transgress transient transients
transistor transit transited transiting transition transitive transitory transits transitted translate
translated translates translator transmit transmits transpire transpired transpires transplant transport
transports transpose transposed transposes transverse trap trapdoor trapeze trapezes trapezoid trapezoids
trapped trapper trappers trapping trappings traps trash trashcan trashed trashes trashier trashiest trashing
trashy trauma traumas traumata traumatic traumatize travel traveled traveler travelers traveling travelings
travelled traveller travellers travelling travels traverse traversed traverses traversing travestied
travesties travesty trawl trawled trawler trawlers trawling trawls tray trays treachery treacle tread treading
treadmill treadmills treads treason treasure treasured treasurer treasurers treasures treasuries treasuring
treasury treat treated treaties treating treatise treatises treatment treatments treats treaty treble trebled
trebles trebling tree treed treeing trees trek trekked trekking treks trellis trellised trellises trellising
tremble trembled trembles trembling tremendous tremor tremors trench trenched trenches trenching trend trended
trendier trendies trendiest trending trends trendy trespass trespassed trespasser trespasses trestle trestles
trial trialed trialing trials triangle triangles triangular tribal tribe tribes tribunal tribunals tributary
tribute tributes trick tricked trickery trickier trickiest tricking trickle trickled trickles trickling tricks
trickster tricksters tricky tricycle tricycles tried tries trifle trifled trifles trifling trigger triggered
triggering triggers trill trilled trilling trillion trillions trills trilogies trilogy trim trimester
trimesters trimmed trimmer trimmest trimming trims trinity trinket trinkets trio trios trip tripe triple
tripled triples triplet triplets triplicate tripling tripod tripods tripos tripped tripping trips trite triter
tritest triumph triumphant triumphed triumphing triumphs trivia trivial triviality trivially trod trodden
troll trolled trolley trolleys trollies trolling trolls trolly trombone trombones troop trooped trooper
troopers trooping troops trophies trophy tropical trot trots trotted trotting trouble troubled troubles
troubling trough troughs trounce trounced trounces trouncing troupe trouped troupes trouping trouser trousers
trout trouts trowel troweled troweling trowelled trowelling trowels truancy truant truanted truanting truants
truce truces truck trucked trucking trucks trudge trudged trudges trudging true trued trueing truer trues
truest truffle truffles truing truism truisms truly trump trumped trumpet trumpeted trumpeting trumpets
trumping trumps truncate truncated truncates truncating truncation trunk trunking trunks trust trusted trustee
trustees trustful trustier trusties trustiest trusting trusts trusty truth truthful truthfully truths try
trying tryout tryouts tsar tsars tub tuba tubas tube tubed tubes tubing tubs tubular tuck tucked tucking tucks
tuft tufted tufting tufts tug tugged tugging tugs tuition tulip tulips tumble tumbled tumbler tumblers tumbles
tumbling tummies tummy tumor tumors tumult tumults tumultuous tuna tunas tundra tundras tune tuned tuneful
tuner tuners tunes tunic tunics tuning tunnel tunneled tunneling tunnelings tunnelled tunnelling tunnels
turban turbans turbine turbines turbulence turbulent tureen tureens turf turfed turfing turfs turgid turkey
turkeys turmoil turmoils turn turnaround turned turner turning turnip turnips turnout turnouts turnover
turnovers turnpike turnpikes turns turnstile turnstiles turntable turntables turpentine turquoise turquoises
turret turrets turtle turtleneck turtles turves tusk tusks tussle tussled tussles tussling tutor tutored
tutorial tutorials tutoring tutors tuxedo tuxedoes tuxedos twang twanged twanging twangs tweak tweaked
tweaking tweaks twee tweed tweet tweeted tweeting tweets tweezers twelfth twelfths twelve twelves twenties
twentieth twentieths twenty twice twiddle twiddled twiddles twiddling twig twigged twigging twigs twilight
twin twine twined twines twinge twinged twingeing twinges twinging twining twinkle twinkled twinkles twinkling
twinned twinning twins twirl twirled twirling twirls twist twisted twister twisters twisting twists twitch
twitched twitches twitching twitter twittered twittering twitters two twos tycoon tycoons tying type typed
typeface types typescript typeset typesets typesetter typewriter typhoid typhoon typhoons typhus typical
typically typified typifies typify typifying typing typist typists tyrannical tyrannies tyrannize tyrannized
tyrannizes tyranny tyrant tyrants tzar tzars ubiquitous udder udders ugh uglier ugliest ugliness ugly ulcer
ulcers ulterior ultimata ultimate ultimately ultimatum ultimatums ultra ultrasonic umbrella umbrellas umpire
umpired umpires umpiring umpteen unable unaccepted unaffected unaltered unanimity unanimous unanswered unarmed
unassigned unassuming unattached unattended unaware unawares unbalanced unbearable unbearably unbeatable
unbecoming unbeliever unbiased unbiassed unblock unblocked unblocking unblocks unborn unbroken unburden
unburdened unburdens uncannier uncanniest uncanny unceasing uncertain unchanged uncle unclean uncleaner
uncleanest unclear uncles uncommon uncommoner uncouth uncover uncovered uncovering uncovers uncultured uncut
undamaged undaunted undecided undecideds undefined undeniable undeniably under underbrush undercover undercut
undercuts underdog underdogs underflow underfoot undergo undergoes undergoing undergone underlain underlay
underlays underlie underlies underline underlined underlines underlying undermine undermined undermines
underneath underpants underpass underrate underrated underrates underscore undershirt underside undersides
understand understate understood understudy undertake undertaken undertaker undertakes undertone undertones
undertook undertow undertows underwater underwear underwent underworld underwrite underwrote undeserved
undetected undid undo undoes undoing undoings undone undoubted undress undressed undresses undressing undue
unduly undying unearth unearthed unearthing unearthly unearths uneasier uneasiest uneasily uneasiness uneasy
uneconomic uneducated unemployed unequal unequaled unequalled unerring unethical uneven unevenly uneventful
unexpected unfailing unfair unfairer unfairest unfairly unfaithful unfamiliar unfasten unfastened unfastens
unfeasible unfeeling unfilled unfinished unfit unfits unfitted unfitting unfold unfolded unfolding unfolds
unforeseen unfounded unfriendly unfunny unfurl unfurled unfurling unfurls ungainlier ungainly ungodlier
ungodliest ungodly ungrateful unhappier unhappiest unhappily unhappy unhealthy unheard unhelpful unhook
unhooked unhooking unhooks unicorn unicorns unicycle unified unifies uniform uniformed uniforming uniformity
uniformly uniforms unify unifying unilateral uninformed uninspired unintended union unionize unionized
unionizes unionizing unions unique uniquely uniqueness uniquer uniquest unison unit unite united unites
unities uniting units unity universal universals universe universes university unjust unjustly unkempt unkind
unkinder unkindest unkindlier unkindly unknown unknowns unlabeled unlawful unleash unleashed unleashes
unleashing unless unlike unlikelier unlikely unlimited unload unloaded unloading unloads unlock unlocked
unlocking unlocks unluckier unluckiest unlucky unman unmanned unmanning unmans unmarked unmarried unmask
unmasked unmasking unmasks unmodified unmoved unnamed unnatural unnerve unnerved unnerves unnerving unnoticed
unoccupied unofficial unoriginal unorthodox unpack unpacked unpacking unpacks unpaid unpick unpleasant
unpopular unprepared unproven unprovoked unravel unraveled unraveling unravelled unravels unread unreadable
unreal unrelated unreliable unresolved unrest unrivaled unrivalled unruffled unrulier unruliest unruly unsafe
unsafer unsafest unsaid unsanitary unsavory unsay unsaying unsays unscathed unscrew unscrewed unscrewing
unscrews unseat unseated unseating unseats unseemlier unseemly unseen unset unsettle unsettled unsettles
unsettling unsightly unsigned unskilled unsolved unsound unsounder unsoundest unstable unstuck unsuitable
unsuited unsung unsure untangle untangled untangles untangling untenable untidier untidiest untidy untie
untied unties until untiring unto untold untouched untrained untrue untruer untruest untying unusable unused
unusual unusually unveil unveiled unveiling unveils unwanted unwary unwashed unwelcome unwell unwieldier
unwieldy unwilling unwind unwinding unwinds unwise unwiser unwisest unworkable unworthy unwound unwrap
unwrapped unwrapping unwraps unwritten upbeat upbeats upbringing update updated updates updating upend upended
upending upends upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill uphills uphold upholding
upholds upholster upholsters upholstery upkeep uplift uplifted uplifting uplifts upload upon upped upper
uppermost uppers upping upright uprights uprising uprisings uproar uproars uproot uprooted uprooting uproots
ups upset upsets upsetting upshot upshots upside upstairs upstanding upstart upstarted upstarting upstarts
upstream uptake uptight uptown upturn upturned upturning upturns upward upwardly upwards uranium urban urbane
urbaner urbanest urchin urchins urge urged urgency urgent urgently urges urging urinate urinated urinates
urinating urine urn urns usable usage usages use useable used useful usefully usefulness useless uselessly
user users uses usher ushered ushering ushers using usual usually usurp usurped usurping usurps utensil
utensils uteri uterus uteruses utilities utility utilize utilized utilizes utilizing utmost utter utterance
utterances uttered uttering utterly utters vacancies vacancy vacant vacate vacated vacates vacating vacation
vacationed vacations vaccinate vaccinated vaccinates vaccine vaccines vacillate vacillated vacillates vacua
vacuous vacuum vacuumed vacuuming vacuums vagabond vagabonded vagabonds vagaries vagary vagina vaginae vaginal
vagrant vagrants vague vaguely vagueness vaguer vaguest vain vainer vainest valentine valentines valet valeted
valeting valets valiant valid validate validated validates validating validation validity validly valise
valises valley valleys valor valuable valuables value valued valueless values valuing valve valved valves
valving vampire vampires van vandal vandalism vandalize vandalized vandalizes vandals vane vanes vanguard
vanguards vanilla vanillas vanish vanished vanishes vanishing vanities vanity vanned vanning vanquish
vanquished vanquishes vans vapor vaporize vaporized vaporizes vaporizing vapors variable variables variance
variant variants variation variations varied varies varieties variety various variously varnish varnished
varnishes varnishing varsities varsity vary varying vase vases vast vaster vastest vastly vastness vasts vat
vats vatted vatting vault vaulted vaulting vaults veal vector vectors veer veered veering veers vegetable
vegetables vegetarian vegetation vehement vehemently vehicle vehicles veil veiled veiling veils vein veined
veining veins velocities velocity velour velvet velvety vend vended vender venders vending vendor vendors
vends veneer veneered veneering veneers venerable venerate venerated venerates venerating veneration vengeance
vengeful venison venom venomous vent vented ventilate ventilated ventilates ventilator venting ventricle
ventricles vents venture ventured ventures venturing venue venues veracity veranda verandah verandahs verandas
verb verbal verbally verbals verbatim verbiage verbose verbosity verbs verdict verdicts verge verged verges
verging verier veriest verified verifies verify verifying veritable vermin vernacular versatile verse versed
verses versing version versions versus vertebra vertebrae vertebras vertebrate vertical vertically verticals
vertices vertigo verve very vessel vessels vest vested vestibule vestibules vestige vestiges vesting vestment
vestments vests vet veteran veterans veterinary veto vetoed vetoes vetoing vets vetted vetting vex vexation
vexations vexed vexes vexing via viability viable viaduct viaducts vial vials vibrant vibrate vibrated
vibrates vibrating vibration vibrations vicar vicarious vicars vice viced vices vicing vicinity vicious
viciously victim victimize victimized victimizes victims victor victories victorious victors victory video
videos videotape videotaped videotapes vie vied vies view viewed viewer viewers viewing viewpoint viewpoints
views vigil vigilance vigilant vigilante vigilantes vigils vigor vigorous vigorously vii viii vile viler
vilest vilified vilifies vilify vilifying villa village villager villagers villages villain villainies
villainous villains villainy villas vindicate vindicated vindicates vindictive vine vinegar vines vineyard
vineyards vintage vintages vinyl vinyls viola violas violate violated violates violating violation violations
violence violent violently violet violets violin violins viper vipers viral virgin virginity virgins virile
virility virtual virtually virtue virtues virtuosi virtuoso virtuosos virtuous virtuously virulent virus
viruses visa visaed visaing visas vise vised vises visibility visible visibly vising vision visionary visioned
visioning visions visit visitation visited visiting visitor visitors visits visor visors vista vistas visual
visualize visualized visualizes visually visuals vital vitality vitally vitamin vitamins vitriolic vivacious
vivacity vivid vivider vividest vividly vizor vizors vocabulary vocal vocalist vocalists vocals vocation
vocational vocations vociferous vodka vogue vogues voice voiced voices voicing void voided voiding voids
volatile volcanic volcano volcanoes volcanos volition volley volleyball volleyed volleying volleys volt
voltage voltages volts volume volumes voluminous voluntary volunteer volunteers voluptuous vomit vomited
vomiting vomits voodoo voodooed voodooing voodoos voracious vortex vortexes vortices vote voted voter voters
votes voting vouch vouched voucher vouchers vouches vouching vow vowed vowel vowels vowing vows voyage voyaged
voyager voyagers voyages voyaging vulgar vulgarer vulgarest vulgarity vulnerable vulture vultures vying wad
wadded wadding waddle waddled waddles waddling wade waded wades wading wads wafer wafers waffle waffled
waffles waffling waft wafted wafting wafts wag wage waged wager wagered wagering wagers wages wagged wagging
waging wagon wagons wags waif waifs wail wailed wailing wails waist waistline waistlines waists wait waited
waiter waiters waiting waitress waitresses waits waive waived waiver waivers waives waiving wake waked waken
wakened wakening wakens wakes waking walk walked walker walkers walking walkout walkouts walks wall walled
wallet wallets walling wallop walloped walloping wallops wallow wallowed wallowing wallows wallpaper
wallpapers walls walnut walnuts walrus walruses waltz waltzed waltzes waltzing wan wand wander wandered
wanderer wanderers wandering wanders wands wane waned wanes waning wanna wanner wannest want wanted wanting
wanton wantoned wantoning wantons wants war warble warbled warbles warbling ward warded warden wardens warding
wardrobe wardrobes wards warehouse warehoused warehouses warfare warhead warheads warier wariest warlike warm
warmed warmer warmest warming warmly warms warmth warn warned warning warnings warns warp warpath warpaths
warped warping warps warrant warranted warrantied warranties warranting warrants warranty warred warren
warrens warring warrior warriors wars wart wartime warts wary was wash washable washables washcloth washcloths
washed washer washers washes washing washings washout washouts washroom washrooms wasp wasps wastage waste
wasted wasteful wastefully wasteland wastelands wastes wasting watch watchdog watchdogs watched watches
watchful watching watchman watchmen watchword watchwords water watercolor watered waterfall waterfalls
waterfront waterier wateriest watering watermark watermarks watermelon waterproof waters watershed watersheds
watertight waterway waterways waterworks watery watt watts wave waved waveform wavelength waver wavered
wavering wavers waves wavier waviest waving wavy wax waxed waxes waxier waxiest waxing waxy way waylaid waylay
waylaying waylays ways wayside waysides wayward weak weaken weakened weakening weakens weaker weakest weakling
weaklings weakly weakness weaknesses wealth wealthier wealthiest wealthy wean weaned weaning weans weapon
weaponry weapons wear wearied wearier wearies weariest wearily weariness wearing wearisome wears weary
wearying weasel weaseled weaseling weasels weather weathered weathering weathers weave weaved weaver weavers
weaves weaving web webbed webbing webs wed wedded wedder wedding weddings wedge wedged wedges wedging wedlock
weds wee weed weeded weedier weediest weeding weeds weedy weeing week weekday weekdays weekend weekended
weekending weekends weeklies weekly weeks weep weeping weeps weer wees weest weigh weighed weighing weighs
weight weighted weightier weightiest weighting weights weighty weird weirder weirdest weirdness weirdo weirdos
welcome welcomed welcomes welcoming weld welded welder welders welding welds welfare well welled welling
wellington wells welt welted welter weltered weltering welters welting welts went wept were werewolf
werewolves west westerlies westerly western westerns westward wet wets wetted wetter wettest wetting whack
whacked whacking whacks whale whaled whaler whalers whales whaling wharf wharfs wharves what whatever whats
whatsoever wheat wheedle wheedled wheedles wheedling wheel wheelchair wheeled wheeling wheels wheeze wheezed
wheezes wheezing when whence whenever whens where whereas whereby wherein wheres whereupon wherever whet
whether whets whetted whetting whew which whichever whiff whiffed whiffing whiffs while whiled whiles whiling
whilst whim whimper whimpered whimpering whimpers whims whimsical whine whined whines whining whinnied
whinnies whinny whinnying whip whipped whipping whips whir whirl whirled whirling whirlpool whirlpools whirls
whirlwind whirlwinds whirr whirred whirring whirrs whirs whisk whisked whisker whiskered whiskers whiskey
whiskeys whiskies whisking whisks whisky whiskys whisper whispered whispering whispers whistle whistled
whistles whistling white whiten whitened whiteness whitening whitens whiter whites whitest whitewash whittle
whittled whittles whittling whiz whizz whizzed whizzes whizzing who whoa whoever whole wholes wholesale
wholesaled wholesaler wholesales wholesome wholly whom whoop whooped whooping whoops whopper whoppers whore
whores whose why whys wick wicked wickeder wickedest wickedly wickedness wicker wickers wicket wickets wicks
wide widely widen widened widening widens wider widespread widest widow widowed widower widowers widowing
widows width widths wield wielded wielding wields wife wig wigged wigging wiggle wiggled wiggles wiggling wigs
wigwam wigwams wild wildcat wildcats wildcatted wilder wilderness wildest wildfire wildfires wildlife wildly
wildness wilds wilful wilfully wilier wiliest will willed willful willfully willing willingly willow willows
willpower wills wilt wilted wilting wilts wily win wince winced winces winch winched winches winching wincing
wind winded windfall windfalls windier windiest winding windmill windmilled windmills window windowing
windowpane windows windpipe windpipes winds windscreen windshield windy wine wined wines wing winged wingers
winging wings wining wink winked winking winks winner winners winning winnings wins winsome winsomer winsomest
winter wintered winterier winteriest wintering winters wintertime wintery wintrier wintriest wintry wipe wiped
wiper wipers wipes wiping wire wired wires wirier wiriest wiring wiry wisdom wise wisecrack wisecracks wisely
wiser wises wisest wish wishbone wishbones wished wishes wishful wishing wisp wispier wispiest wisps wispy
wist wistful wistfully wit witch witchcraft witched witches witching with withdraw withdrawal withdrawn
withdraws withdrew wither withered withering withers withheld withhold withholds within without withstand
withstands withstood witless witness witnessed witnesses witnessing wits witticism witticisms wittier wittiest
witting witty wive wives wiz wizard wizards wizened wizes wizzes wobble wobbled wobbles wobblier wobbliest
wobbling wobbly woe woes wok woke woken woks wolf wolfed wolfing wolfs wolves woman womanhood womankind womb
wombat wombats wombs women won wonder wondered wonderful wondering wonderland wonders wondrous wont woo wood
woodchuck woodchucks wooded wooden woodener woodenest woodier woodies woodiest wooding woodland woodlands
woodpecker woods woodsman woodsmen woodwind woodwinds woodwork woody wooed woof woofed woofing woofs wooing
wool woolen woolens woolie woolier woolies wooliest woollier woollies woolliest woolly wooly woos word worded
wordier wordiest wording wordings words wordy wore work workable workbench workbook workbooks worked worker
workers workforce working workings workload workman workmen workout workouts workplace works workshop
workshops world worldlier worldliest worldly worlds worldwide worm wormed wormhole wormholes worming worms
worn worried worries worrisome worry worrying worse worsen worsened worsening worsens worship worshiped
worshiper worshipers worshiping worshipped worshipper worships worst worsted worsting worsts worth worthier
worthies worthiest worthless worthwhile worthy wot would woulds wound wounded wounder wounding wounds wove
woven wow wowed wowing wows wrangle wrangled wrangler wranglers wrangles wrangling wrap wrapped wrapper
wrappers wrapping wrappings wraps wrapt wrath wreak wreaked wreaking wreaks wreath wreathe wreathed wreathes
wreathing wreaths wreck wreckage wrecked wrecker wrecking wrecks wren wrench wrenched wrenches wrenching wrens
wrest wrested wresting wrestle wrestled wrestler wrestlers wrestles wrestling wrests wretch wretched
wretcheder wretches wrier wriest wriggle wriggled wriggles wriggling wright wring wringer wringers wringing
wrings wrinkle wrinkled wrinkles wrinkling wrist wrists wristwatch writ writable write writer writers writes
writhe writhed writhes writhing writing writings writs written wrong wrongdoer wrongdoers wrongdoing wronged
wronger wrongest wronging wrongly wrongs wrote wrought wrung wry wryer wryest xci xcii xciv xcix xcvi xcvii
xenophobia xii xiii xiv xix xvi xvii xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii
xxxiii xxxiv xxxix xxxv xxxvi xxxvii xxxviii xylophone xylophones yacht yachted yachting yachts yack yacked
yacking yacks yak yakked yakking yaks yam yams yank yanked yanking yanks yap yapped yapping yaps yard yards
yardstick yardsticks yarn yarns yawn yawned yawning yawns year yearlies yearling yearlings yearly yearn
yearned yearning yearnings yearns years yeast yeasts yell yelled yelling yellow yellowed yellower yellowest
yellowing yellows yells yelp yelped yelping yelps yen yens yes yeses yessed yessing yesterday yesterdays yet
yeti yew yews yield yielded yielding yields yock yocks yodel yodeled yodeling yodelled yodelling yodels yoga
yoghourt yoghourts yoghurt yoghurts yogurt yogurts yoke yoked yokel yokels yokes yoking yolk yolks yonder you
young younger youngest youngster youngsters your yours yourself yourselves yous youth youthful youths yowl
yowled yowling yowls yuck yucks zanier zanies zaniest zany zeal zealous zebra zebras zenith zeniths zero
zeroed zeroes zeroing zeros zest zests zeta zigzag zigzagged zigzagging zigzags zillion zillions zinc zinced
zincing zincked zincking zincs zip zipped zipper zippered zippering zippers zipping zips zodiac zodiacs zombi
zombie zombies zombis zone zoned zones zoning zoo zoological zoologist zoologists zoology zoom zoomed zooming
zooms zoos zucchini zucchinis
"""
