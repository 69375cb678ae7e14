"""Words that say what kind of name it is and not whose: trades, legal forms, shop words. Written by hand for this project.

A row `canon: spelling spelling …` lists spellings that mean the same. A row of one word is its own canon.
"""

# Goods and crafts. A different one is another business ("Toys" against "Bags").
TRADES = """
toy: toys toies wanju
plush: plushies plushs
gift: gifts giftware lipin
craft: crafts handicraft handicrafts artcraft artwork artworks artcrafts
art: arts
bag: bags handbag handbags
garment: garments clothing clothes apparel apparels costume costumes fuzhuang
textile: textiles fabric fabrics
hometextile: hometextiles
household: housewares houseware homeware homewares homegoods
furniture: furnitures furnishing furnishings
hardware: wujin
plastic: plastics plasticware
rubber
silicone: silicones
metal: metals
electronic: electronics electron dianzi
electric: electrical electrics
appliance: appliances
lighting: lightings lights led
jewelry: jewellery jewelries
accessory: accessories
ornament: ornaments
shoe: shoes footwear xie
sport: sports sporting
outdoor: outdoors
pet: pets
baby: babies infant maternal
stationery: stationary
packaging: packing packagings package
printing: printings
paper: papers
cosmetic: cosmetics beauty
watch: watches clock clocks
glass: glasses glassware
ceramic: ceramics porcelain
bedding: beddings
pillow: pillows
cushion: cushions
doll: dolls
balloon: balloons
embroidery: embroideries
knitting: knitwear knit knitted
leather: leathers
luggage: luggages
umbrella: umbrellas
medical: medicals
food: foods
machinery: machine machines machineries
auto: automobile automotive
animation: anime comic comics dongman
culture: cultural wenhua
media: chuanmei
creativity: creative creation chuangyi
game: games
film: films
advertising: advertisement
education: educational
"""

# Words that any trader may add or drop. They weigh little, and one more or less still keeps a name from being the same.
GENERIC = """
trade: trading trades traders trader maoyi shangmao
international: intl int guoji
import: imports imp jin
export: exports exp chu
ecommerce: ebusiness etrade dianzishangwu
network: networks internet wangluo
technology: technologies tech techs technical keji
information: info xinxi
industry: industries industrial gongye shiye
manufacturing: manufacture manufacturer manufacturers manufactory mfg
factory: factories plant works gongchang chang
product: products goods zhipin
supply: supplies gongying
chain
commerce: commercial shangwu
business: businesses
enterprise: enterprises qiye
development: develop fazhan
management: guanli
service: services fuwu
group: jituan
holding: holdings
brand: brands
design: designs designer
department: dept
house
center: centre
"""

LEGAL = """
ltd: limited ltda ltb itd lttd lmt lfd lld linnited lirnited limitecl
co: company companies cornpany connpany
coltd: companylimited colimited
gongsi
youxian: youxiangongsi youxianzerengongsi
inc: incorporated
corp: corporation
llc
gmbh
plc
pte
pty
sdn
bhd
srl
sarl
firm: shanghang
partnership
individual: getihu
kabushiki: kabushikikaisha kabushikigaisha
yugen: yugenkaisha yugengaisha
godo: godokaisha godogaisha
kaisha: gaisha
ooo
"""

SHOP = """
store: stores stoer stare storee
shop: shops shoppe
mall
boutique
outlet: outlets
market: marketplace
warehouse
studio
supermarket
"""

# A shop's own decorations. "X Store" and "X Official Store" are two accounts.
SHOPPISH = """
official: offical
flagship
global
worldwide
overseas
specialty: speciality
direct
online
wholesale: wholesaler wholesalers
retail
franchise
premium
vip
"""

LINKING = "and of the by for to in at annd andd amd ancl adn ond aud"

# Short ways to write a place, and places beyond the list of divisions.
PLACE_ALIASES = """
hongkong: hk
shenzhen: sz
guangzhou: gz
china: prc chinese cn zhongguo
taiwan
macau: macao
usa: america american
uk: britain british
canton
peking
shantou: swatow
xiamen: amoy
"""
PLACE_RANKS = "city province county district town shi sheng"

# Chinese words → the canon above. Longest first when a name is read.
HANZI = """
有限责任公司=youxian 股份有限公司=youxian 有限公司=youxian 公司=gongsi 商行=firm 经营部=firm
株式会社=kabushiki 有限会社=yugen 合同会社=godo
个体工商户=individual 集团=group 控股=holding 工厂=factory 厂=factory 旗舰店=flagship_store
专营店=specialty_store 专卖店=specialty_store 官方=official 店铺=store 小店=store 店=store
商城=mall 进出口=import_export 进口=import 出口=export 国际=international 贸易=trade 商贸=trade
电子商务=ecommerce 网络=network 科技=technology 技术=technology 信息=information 实业=industry
工业=industry 制造=manufacturing 制品=product 用品=supply 供应链=supply_chain 商务=commerce
企业=enterprise 发展=development 管理=management 服务=service 品牌=brand 设计=design
中心=center 玩具=toy 毛绒=plush 礼品=gift 工艺品=craft 工艺=craft 箱包=bag 服装=garment
服饰=garment 纺织品=textile 纺织=textile 家纺=hometextile 家居=household 日用品=household
家具=furniture 五金=hardware 塑料=plastic 塑胶=plastic 橡胶=rubber 硅胶=silicone 金属=metal
电子=electronic 电器=appliance 照明=lighting 首饰=jewelry 珠宝=jewelry 饰品=accessory
鞋业=shoe 体育=sport 户外=outdoor 宠物=pet 母婴=baby 婴儿=baby 文具=stationery 包装=packaging
印刷=printing 化妆品=cosmetic 玻璃=glass 陶瓷=ceramic 床上=bedding 刺绣=embroidery
针织=knitting 皮具=leather 食品=food 机械=machinery 汽车=auto 动漫=animation 文化=culture
传媒=media 创意=creativity 游戏=game 广告=advertising 教育=education
"""
