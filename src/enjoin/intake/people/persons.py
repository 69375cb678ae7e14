"""Does a printed name read as a person's: a known given name, or syllables of Mandarin alone, and no word of trade?"""

import re

from enjoin.intake.people.namewords import END, FORM
from enjoin.intake.people.trades import WORDS
from enjoin.parties.data.pinyin import SYLLABLES as _SYLLABLES
from enjoin.parties.words import english, pinyin_parts

# Given names as they are common in the United States; written for this module.
_GIVEN = """
aaron adam adrian ahmed alan albert alejandro alex alexander alexandra alexis alfred ali alice alicia allen allison alma alvin amanda amber amy ana andrea andrew andy
angel angela angelica anita ann anna anne annette annie anthony antonio april arlene arnold arthur ashley audrey austin barbara barry beatrice ben benjamin bernard bernice
beth bethany betty beverly bill billy blake bob bobby bonnie brad bradley brandon brenda brent brett brian bridget bruce bryan caleb calvin cameron carl carla carlos carmen
carol caroline carolyn carrie catherine cathy cecilia chad charlene charles charlie charlotte chase cheryl chester chloe chris christian christina christine christopher
cindy claire clara clarence claudia clayton clifford clinton clyde cody colin colleen connie connor corey courtney craig cristina crystal curtis cynthia daisy dale dan dana
daniel danielle danny darlene darrell darren dave david dawn dean deanna debbie deborah debra denise dennis derek diana diane diego dolores don donald donna doris dorothy
doug douglas drew duane dustin dwayne dylan earl eddie edgar edith edna eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen elsie emily emma eric erica
erik erin ernest esther ethan eugene eva evan evelyn felicia felix fernando florence floyd frances francis francisco frank franklin fred frederick gabriel gail gary gavin
gene george gerald geraldine gilbert gina glen glenn gloria gordon grace grant greg gregory guy gwendolyn hannah harold harry harvey hassan heather hector heidi helen henry
herbert herman holly howard hugh ian ibrahim ida irene isaac isabel isabella ivan jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine
jason javier jay jean jeanette jeanne jeff jeffery jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joann joanna joanne joe
joel john johnny jon jonathan jordan jorge jose joseph joshua joyce juan juanita judith judy julia julian julie june justin karen karl kate katherine kathleen kathryn kathy
katie kayla keith kelly ken kenneth kent kevin kim kimberly kirk kristen kristin kristina kurt kyle lance larry laura lauren laurie lawrence leah lee leo leon leonard leroy
leslie lester lewis lillian linda lisa lloyd logan lois lonnie loretta lori lorraine louis louise lucas lucille lucy luis luke luther lydia lynn mabel madison manuel marc
marcia marcus margaret maria marie marilyn mario marion marjorie mark marlene martha martin marvin mary mason matt matthew maureen maurice max maxine megan melanie melinda
melissa melvin mercedes michael michele michelle miguel mike mildred milton minnie miriam mitchell mohamed mohammad mohammed molly monica morris muhammad myra nancy naomi
natalie natasha nathan nathaniel neil nelson nicholas nicole nina noah norma norman olivia omar oscar pamela patricia patrick patsy paul paula pauline pedro peggy penny
perry peter phil philip phillip phyllis priscilla rachel rafael ralph ramon randall randy raul ray raymond rebecca regina renee rex rhonda ricardo richard rick ricky rita
rob robert roberta roberto robin rodney roger roland ron ronald ronnie rosa rosemary ross roy ruben russell ruth ryan sabrina sally sam samantha samuel sandra sara sarah
scott sean sergio seth shane shannon sharon shaun shawn sheila shelby sherri sherry shirley sidney sonia sophia stacey stacy stanley stella stephanie stephen steve steven
stuart sue susan suzanne sylvia tamara tammy tanya tara ted teresa terrance terri terry theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya
tracey tracy travis trevor tristan troy tyler tyrone valerie vanessa vera vernon veronica vicki vickie victor victoria vincent viola violet virginia vivian wade wallace walter
wanda warren wayne wendy wesley whitney willard william willie wilma yolanda yvonne zachary
"""
GIVEN = frozenset(_GIVEN.split())
SYLLABLES = frozenset(_SYLLABLES.split())
_INITIAL = re.compile(r"^[A-Z]\.?$")
_TRADE = re.compile(rf"\b{FORM}\s*$", re.IGNORECASE)
LEAST, MOST = 2, 4  # words


def is_person(name: str) -> bool:
    """Two to four words of letters, the first a given name; or pinyin throughout."""
    bare = re.sub(r",?\s+(?:Jr|Sr|II|III|IV)\.?$", "", name.strip(" ,."), flags=re.IGNORECASE)
    words = bare.split()
    if not LEAST <= len(words) <= MOST or END.search(bare) or _TRADE.search(bare):
        return False
    low = [word.lower() for word in words]
    if any(word in WORDS or not re.fullmatch(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?", word) for word in low):
        return False
    given = low[0] in GIVEN or (_INITIAL.match(words[0]) is not None and low[1] in GIVEN)
    return given or (all(_syllables(word) for word in low) and not all(word in english() for word in low))


def _syllables(word: str) -> bool:
    return word in SYLLABLES or pinyin_parts(word) is not None
