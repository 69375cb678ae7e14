"""Words of trade in company names ("Bedding", "Quilts and Covers"): a part of a list that holds nothing else is no company."""

import re

from enjoin.intake.people.namewords import FORM

WORDS = frozenset(
    """
        accessories appliances apparel arts auto baby bags baskets beauty bedding bicycles blankets books boxes
        candles caps cards carpets ceramic ceramics chairs children clothes clothing commerce communication cosmetics
        costume costumes covers crafts craft creative culture curtains cushions decor decoration design development
        digital dolls e-commerce electric electrical electronic electronics embroidery equipment exp export exports
        fabric fabrics fashion fishing flowers food foods footwear furniture games garment garments gift gifts glass
        glasses gloves goods hair hardware hats health home homeware household houseware imp import imports industrial
        industries industry instruments international jewellery jewelry kids kitchen kitchenware knitting knives lamp
        lantern lanterns lamps leather light lighting lights logistics luggage machine machinery manufacture
        manufacturing materials media metal models mold network novelties novelty optical optics ornament ornaments
        outdoor outdoors packaging packing paper parts pet pets phone pillows plastic plastics plush porcelain
        printing products quilts rattan rods rubber rugs science scissors sales ship shipping shoes silk snacks socks
        souvenir souvenirs sporting sports stationery supplies supply sweets swimwear tackle tech technology tents
        textile textiles tools towels toy toys trade trading umbrella umbrellas underwear watch watches wax wicker
        wigs wine wood wooden
    """.split()
)
_ENDING = re.compile(rf"(?:[\s,]+(?:{FORM}|company|factory|firm))*\s*$", re.IGNORECASE)


def only_trade(part: str) -> bool:
    """Is a part of a list made of words of trade alone, before its legal form?"""
    bare = _ENDING.sub("", " " + part.strip(" ,;."))
    words = re.findall(r"[\w-]+", bare.lower())
    return bool(words) and all(word in WORDS or word == "and" for word in words)
