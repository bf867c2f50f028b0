"""Words that carry no theme, for the languages of the pages and some that are often written.

They are left out of labels, and they tell languages apart that share a script. Our own lists:
what was found counts "help", "home" and "work" among them, which is what notes are about.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPWORDS: Final = {
    "en": _words(
        "a an the this that these those there here it its it's i i'm i'd i've me my mine we we're"
        " we'd us our ours you you're your yours he him his she her hers they they're them their"
        " theirs who whom whose which what when where why how and or but nor so if then than"
        " because as until while though although of at by for with about against between into"
        " through during before after above below to from up down in out on off over under again"
        " further once is am are was were be been being do does did done doing don't doesn't"
        " didn't have has had having haven't hasn't can could can't cannot couldn't will would"
        " won't wouldn't shall should shouldn't may might must let lets let's get gets got make"
        " makes want wants wanted need needs needed like no not none any some all both each every"
        " few more most much many other another such only own same too very just also even still"
        " ever never always often sometimes really please maybe perhaps already yet now one ones"
        " thing things something anything nothing someone anyone everyone nobody people way lot"
        " lots enough instead without within isn't aren't wasn't there's that's what's else per"
    ),
    "nl": _words(
        "de het een dit dat deze die er hier daar ik me mij mijn we wij ons onze je jij jou jouw"
        " u uw jullie hij hem zijn zij ze haar hun hen wie wat welke wanneer waar waarom hoe en of"
        " maar want dus als dan omdat zodat totdat terwijl hoewel van aan bij voor met over tegen"
        " tussen in door tijdens na naar op onder uit om te tot per zonder binnen buiten is ben"
        " bent was waren wees geweest wordt worden werd word heb hebt heeft hebben had hadden kan"
        " kun kunt kunnen kon konden zal zult zullen zou zouden moet moeten moest mag mogen wil"
        " wilt willen wilde doe doet doen gaan gaat ga komt komen krijg krijgt krijgen maak maakt"
        " maken laat laten geen niet niets niemand nooit altijd vaak soms nog al ook wel toch maar"
        " meer meest veel weinig minder elke elk iedere ieder iedereen iemand iets alle alles"
        " andere ander zelf zo zoals heel erg te graag misschien even eens weer nu toen straks"
        " graag nodig ding dingen mensen echt gewoon beter goed"
    ),
    "es": _words(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso aquel"
        " aquella yo me mi mis mí nos nosotros nuestra nuestro nuestras nuestros tú tu tus te ti"
        " usted ustedes su sus se le les él ella ellos ellas quien quién que qué cual cuál cuando"
        " cuándo donde dónde porque por cómo como y e o u pero ni si sí no sino aunque mientras de"
        " del a al en con sin sobre entre hasta desde hacia para contra durante según tras es soy"
        " eres somos son era eran fue fueron ser sea sean siendo está estoy estás estamos están"
        " estar estaba he has ha hemos han haber hay había hace hacen hacer haga hago puede puedo"
        " pueden podemos poder podría debe deben debería deberían quiero quiere quieren queremos"
        " tengo tiene tienen tener tenemos necesito necesita necesitan necesitamos va van voy"
        " vamos ir más menos mucho mucha muchos muchas muy poco poca pocos todo toda todos todas"
        " otro otra otros otras cada algo alguien algún alguna nada nadie ningún ninguna nunca"
        " siempre ya también tampoco así tan tanto solo sólo aún todavía ahora aquí allí ahí por"
        " favor quizás cosa cosas gente mejor bien vez veces"
    ),
    "vi": _words(
        "và hoặc hay nhưng mà thì là của cho với từ đến ở trong ngoài trên dưới về vào ra lên"
        " xuống qua bằng bởi vì nên do để nếu khi lúc như cũng đã đang sẽ vẫn còn mới từng chưa"
        " không chẳng đừng hãy xin phải cần muốn được bị có làm cái con chiếc những các một mỗi"
        " mọi nhiều ít hơn nhất rất quá lắm khá thật này kia đó đây ấy nọ tôi tao mình chúng ta"
        " bạn anh chị em ông bà nó họ ai gì nào đâu sao bao giờ mấy thế vậy rồi nữa lại thêm chỉ"
        " đều cùng tự luôn thường hay bớt tất cả người việc điều sự nên theo nhau thể cứ ngay"
    ),
    "fa": _words(
        "و یا اما ولی که تا از به با بی در بر برای را رو هم نیز این آن اینها آنها ما من تو شما او"
        " ایشان خود خودم خودمان خودشان چه چی کی کجا چرا چگونه چطور چون اگر وقتی هر همه هیچ چند"
        " یک یکی دیگر دیگه بسیار خیلی کم کمتر بیش بیشتر باید نباید شاید لطفا لطفاً است هست هستم"
        " هستیم هستند نیست نیستند بود بودند بودن باشد باشند باشیم باش شد شود شوند می نمی می‌شود"
        " نمی‌شود می‌شوند کرد کردن کند کنند کنید کنیم کنم می‌کند می‌کنند می‌کنم می‌کنیم نمی‌کند"
        " دارد دارند دارم داریم داشت داشته ندارد ندارم نداریم ندارند می‌خواهم می‌خواهیم"
        " نمی‌خواهم می‌توان می‌توانم می‌توانند می‌تواند بتوانند بتوانیم نمی‌توانم نمی‌تواند ها های"
        " ای ام ایم اند روی زیر پیش پس بعد قبل هنوز فقط حتی مثل بین بدون کسی چیزی چیز همیشه هیچ‌کس"
        " آنجا اینجا حالا الان شوید بشود بشه دهید بدهید دهند بدهند"
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer eines dies dieser diese dieses ich mich"
        " mir mein meine wir uns unser unsere du dich dir dein sie ihr ihre ihnen er ihn ihm sein"
        " seine es man wer was welche wann wo warum wie und oder aber denn weil wenn dass ob als"
        " von vom zu zum zur bei mit nach aus auf an am im in für über unter um durch gegen ohne"
        " ist bin sind war waren wird werden wurde hat habe haben hatte kann können muss müssen"
        " soll sollen sollte will wollen möchte darf nicht kein keine keinen mehr sehr viel viele"
        " auch nur noch schon immer nie alle alles andere so bitte"
    ),
    "fr": _words(
        "le la les l un une des du de d ce cet cette ces je j me m mon ma mes nous notre nos vous"
        " votre vos tu te ton ta tes il elle on ils elles se s son sa ses leur leurs lui qui que qu"
        " quoi quel quelle quand où pourquoi comment et ou mais donc car si comme parce au aux à en"
        " dans sur sous avec sans pour par entre chez est suis sont était étaient être été a ai"
        " ont avoir avait peut peux peuvent doit doivent faut faire fait veux veut ne n pas plus"
        " moins très trop beaucoup tout tous toute toutes autre autres aussi encore toujours jamais"
        " rien personne y c qu'il c'est"
    ),
    "it": _words(
        "il lo la i gli le l un uno una di del della dei delle degli a al alla ai alle da dal dalla"
        " in nel nella nei con su sul sulla per tra fra e ed o ma se che chi cui come quando dove"
        " perché io mi mio mia noi ci nostro nostra tu ti tuo voi vi vostro lui lei loro si suo sua"
        " è sono era erano essere stato ho hai ha hanno avere abbiamo può possono deve devono fare"
        " fa non più meno molto molti troppo tutto tutti ogni altro altri anche ancora sempre mai"
        " questo questa questi quello quella"
    ),
    "pt": _words(
        "o a os as um uma de do da dos das em no na nos nas ao à aos às por pelo pela para com sem"
        " sobre entre até e ou mas se que quem qual quando onde porque como eu me meu minha nós"
        " nosso nossa você vocês seu sua seus suas ele ela eles elas é são foi era ser está estão"
        " estar tem têm ter tenho há pode podem deve devem fazer faz não mais menos muito muitos"
        " todo todos tudo cada outro outra também já ainda sempre nunca isso este esta esse essa"
    ),
    "tr": _words(
        "ve veya ya da de ama fakat için ile gibi kadar bir bu şu o ben biz siz sen onlar benim"
        " bizim sizin onun ne neden nasıl nerede kim hangi mi mı mu mü değil var yok çok daha en"
        " her hiç bütün tüm bazı olan olarak olsun olmalı olur oldu ise diye sonra önce üzere"
    ),
    "id": _words(
        "dan atau yang di ke dari untuk dengan pada dalam oleh karena jika kalau agar ini itu saya"
        " kami kita anda dia mereka ada adalah tidak bukan belum sudah akan bisa dapat harus juga"
        " lebih sangat banyak semua setiap lain para seperti tetapi tapi"
    ),
    "pl": _words(
        "i w na z ze do od po o u za przez przy dla bez nad pod się nie to ten ta te tego tej jest"
        " są był była było być mam ma mają może można trzeba ja my wy on ona oni mnie nas mój nasz"
        " jak co kto gdzie kiedy dlaczego czy ale lub oraz bo że żeby już tylko też bardzo więcej"
    ),
}
