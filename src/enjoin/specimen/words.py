"""Words of which stores, titles and queries are made. All lawful: no mark of any case stands here."""


def _words(text: str, between: str | None = None) -> tuple[str, ...]:
    """The words of a running text, parted by spaces or by `between`; line ends are spaces."""
    return tuple(" ".join(each.split()) for each in text.split(between))


ADJECTIVES = _words(
    "soft mini large cute warm classic foldable wooden magnetic glowing washable portable handmade colorful "
    "waterproof reusable cozy round striped fluffy quiet sturdy compact bright retro natural silicone knitted quilted "
    "stackable rechargeable adjustable personalized vintage nordic pastel giant tiny deluxe extra-thick breathable "
    "non-slip velvet cotton bamboo linen corduroy felt ceramic enamel stainless"
)
GOODS = _words(
    """plush bear|plush rabbit|plush whale|stuffed penguin|stuffed dinosaur|teddy bear|hand puppet|building blocks|jigsaw
puzzle|stacking rings|toy train|pull-back car|dollhouse furniture|doll stroller|play kitchen|bath toy set|water gun|kite|
yo-yo|spinning top|marble run|shape sorter|activity cube|balance bike|jump rope|bubble machine|sand mold set|finger paint|
coloring book|sticker book|play dough kit|slime kit|fidget ring|stress ball|squeeze toy|rattle|teether|baby mobile|crib
bumper|nap mat|throw pillow|neck pillow|body pillow|seat cushion|memory foam pillow|pillowcase|blanket|throw blanket|bath
towel|shower curtain|bath mat|door mat|area rug|table runner|placemat set|apron|oven mitt|lunch box|water bottle|mug|cereal
bowl|cutting board|spice rack|storage basket|laundry bag|closet organizer|drawer divider|hanger set|night light|desk lamp|
string lights|alarm clock|photo frame|wall sticker|wall shelf|plant pot|watering can|garden gnome|picnic mat|camping chair|
phone case|tablet stand|cable organizer|earphone pouch|key chain|backpack|pencil case|notebook|gift bag|party balloons|cake
topper|birthday banner|Christmas stocking|Halloween bucket|dog bed|cat tunnel|pet bowl|bird feeder|umbrella|rain boots|
slippers|beanie hat|scarf|socks|hair clip set|bracelet kit""",
    "|",
)
QUALIFIERS = _words(
    """for kids|for toddlers|for boys and girls|for home|for the living room|for the bedroom|for travel|for the office|for
school|for parties|as a birthday gift|for Christmas|for baby showers|for picnics|for car seats|for dogs and cats|with
storage bag|with gift box|with LED light|with zipper|with handle|in assorted colors|in pastel colors|with lid|with straps|
with stand|easy to clean|machine washable|new arrival|factory price|wholesale|custom logo|hot sale|free sample|fast
delivery|OEM accepted|drop shipping|small order""",
    "|",
)
SIZES = _words(
    "10 cm|15 cm|20 cm|8 inch|12 inch|16 inch|24 inch|40x40 cm|45x45 cm|set of 3|set of 6|1 pc|2 pcs|10 pcs|50 pcs|500 ml|"
    "1 L|size S|size M|size L",
    "|",
)
COLORS = _words("pink blue green yellow purple white black grey red beige mint navy brown orange ivory")
LAWFUL_ELSEWHERE = (
    "Oso de peluche suave para niños",
    "Funda de almohada de algodón lavable",
    "Kuscheltier Hase weich und waschbar",
    "Kissenbezug aus Leinen für das Sofa",
    "Peluche pingouin doux pour enfant",
    "Coussin de siège antidérapant",
    "Мягкая игрушка медведь для детей",
    "Плед вязаный тёплый",
    "ぬいぐるみ くま ふわふわ 子供",
    "クッションカバー 北欧 綿",
    "毛绒玩具小熊 儿童礼物",
    "亚麻抱枕套 北欧风",
    "곰 인형 부드러운 어린이 선물",
    "دمية دب ناعمة للأطفال",
    "ตุ๊กตาหมีนุ่ม ของขวัญเด็ก",
)
CATEGORIES = ("Toys & Hobbies", "Home & Garden", "Mother & Kids", "Gifts & Crafts", "Home Textile", "Pet Products")
BRANDS = ("Lumabay", "Kinderwolk", "Oakpip", "Tuvosa", "Mirelle Home", "Pandorro", "Nestwell", "Brightlark")
DESCRIPTIONS = (
    "Made to order in our own workshop. Please allow one to two centimetres of difference.",
    "Colours may differ a little from the pictures. Write to us for samples and bulk prices.",
    "Tested for children from three years on. Wash by hand, dry in the shade.",
    "Packed in a plain bag. A gift box is available on request.",
)
# Around a mark: `{}` is where it stands. Other languages write the mark in Latin letters, as sellers do.
INFRINGING_FRAMES = (
    "{} plush toy 8 inch cute animal pillow for kids",
    "New {} stuffed animal super soft pillow 20 cm",
    "Wholesale {} kawaii plush doll birthday gift",
    "Hot sale original {} plushie cushion factory price",
    "2023 {} clip on keychain set of 6",
    "12 inch {} blanket and pillow set for girls",
    "Peluche {} suave de 20 cm para niños",
    "Kuscheltier {} weich 30 cm Geschenk",
    "Peluche {} 20 cm tout doux pour enfant",
    "Плюшевая игрушка {} 20 см подарок",
    "ぬいぐるみ {} 抱き枕 20cm 子供 プレゼント",
    "毛绒玩具 {} 抱枕 20厘米 儿童礼物",
    "봉제 인형 {} 쿠션 20cm 선물",
    "Pelúcia {} 20 cm travesseiro macio",
    "Pluszak {} 20 cm miękka poduszka",
    "دمية {} ناعمة 20 سم",
)
NEAR_MISSES = (
    "marshmallow plush pillow for kids",
    "squishy mallard duck squeeze toy",
    "squish ball and mallow colored blanket",
    "Kelly green toy storage box",
    "Kelly doll toy house furniture",
    "mystery box for your whole squad",
    "detective squad board game with a mystery",
    "flip phone case with a mallow pattern",
    "soft marsh mallow root shaped cushion",
    "hug me bear plush",
    "original squash shaped pillow",
)
QUERIES = (
    "plush toy",
    "soft pillow",
    "night light",
    "kids gift",
    "throw blanket",
    "teddy bear",
    "phone case",
    "lunch box",
)
PLACES = _words(
    "Anqing Baoji Changzhou Dezhou Ezhou Fuzhou Guilin Haikou Huizhou Jining Kaifeng Luoyang Mianyang Nantong Ningde "
    "Putian Quzhou Rizhao Shaoxing Taizhou Weihai Xuzhou Yancheng Zibo"
)
SYLLABLES = _words("bao cai dong feng gao hua jia kang lan mei nuo peng qing rui sheng tao wan xin yue zhi")
TRADES = ("Toys", "Gifts", "Crafts", "Plush Products", "Home Textile", "Trading", "E-Commerce", "Baby Products")
FORMS = ("Co., Ltd.", "Co., Limited", "Factory", "Firm", "Company Limited")
SHOP_WORDS = _words("Sunny Little Happy Moon Cloud Maple Rainbow Candy Forest Ocean Star Cozy Bunny Panda Honey Lucky")
SHOP_THINGS = _words("House Garden Corner Nest Shop World Box Studio Lane Market Room Planet Attic")
