"""Two-word names for seats: kind, in the board's language, and 520 of them for each language.

Nobody has to give a name, so everybody gets one. The words were chosen so that none of them can
hurt: an animal that is an insult in a language is another animal there, and no adjective speaks
of size, age or looks.
"""

from typing import Final

ICONS: Final = (
    "bird",
    "turtle",
    "rabbit",
    "squirrel",
    "fish",
    "cat",
    "snail",
    "dog",
    "panda",
    "rat",
    "bug",
    "shrimp",
    "worm",
)
"""The drawing of each animal, by animal number."""

ALIASES: Final = 520
"""How many aliases a language has: 13 animals times 40 adjectives."""

_COLOURS = 8
_ANIMAL_STRIDE = 5
_ADJECTIVE_STRIDE = 11

# Each line of adjectives belongs to the eight colours in their order (yellow, orange, pink, violet,
# blue, teal, green, grey), so that a blue heron is drawn on blue.
_ENGLISH_ANIMALS = (
    "heron turtle rabbit squirrel fish cat snail dog panda mouse beetle prawn caterpillar"
)
_ENGLISH = """
    golden orange pink violet blue teal green silver
    sunny glad kind dreamy calm breezy lively patient
    cheerful brave gentle clever loyal playful merry steady
    bright lucky friendly curious honest nimble hopeful wise
    joyful daring caring noble peaceful swift happy careful
"""

# Only words with "de": before them every adjective has the same form.
_DUTCH_ANIMALS = "reiger schildpad haas eekhoorn vis kat slak hond panda muis kever kreeft rups"
_DUTCH = """
    gouden oranje roze paarse blauwe turquoise groene zilveren
    zonnige blije lieve dromerige kalme vlotte levendige geduldige
    vrolijke dappere zachtaardige slimme trouwe speelse opgewekte standvastige
    heldere gelukkige vriendelijke nieuwsgierige eerlijke lenige hoopvolle wijze
    stralende moedige zorgzame edele rustige snelle gezellige attente
"""

# Only adjectives that are the same for masculine and feminine animals.
_SPANISH_ANIMALS = (
    "garza tortuga conejo ardilla pez gato caracol perro panda ratón escarabajo camarón oruga"
)
_SPANISH = """
    ámbar naranja rosa violeta azul turquesa esmeralda perla
    radiante alegre amable original apacible jovial vivaz paciente
    feliz valiente gentil inteligente leal ágil entusiasta constante
    brillante audaz cordial elegante noble veloz optimista sagaz
    sonriente tenaz afable musical fiel hábil libre prudente
"""

# An underscore joins the syllables of one word.
_VIETNAMESE_ANIMALS = "diệc rùa thỏ sóc cá mèo ốc_sên cún gấu_trúc chuột_lang bọ_rùa tôm tằm"
_VIETNAMESE = """
    ánh_vàng cam hồng tím xanh_biển xanh_ngọc xanh_lá ánh_bạc
    rạng_rỡ vui_vẻ tốt_bụng mơ_mộng điềm_tĩnh tươi_tắn sôi_nổi kiên_nhẫn
    tươi_cười dũng_cảm dịu_dàng thông_minh trung_thành hoạt_bát phấn_khởi vững_vàng
    tỏa_sáng may_mắn thân_thiện sáng_tạo chân_thành nhanh_nhẹn lạc_quan sáng_suốt
    hân_hoan gan_dạ chu_đáo cao_quý bình_yên lanh_lợi hạnh_phúc cẩn_thận
"""

# The ezafe that joins noun and adjective is written only after a vowel; the nouns carry it already.
_PERSIAN_ANIMALS = "حواصیل لاک‌پشت خرگوش سنجاب ماهی گربهٔ حلزون برهٔ پاندای سمور کفشدوزک میگوی هزارپای"
_PERSIAN = """
    طلایی نارنجی صورتی بنفش آبی فیروزه‌ای سبز نقره‌ای
    آفتابی شاد مهربان رویایی آرام شاداب سرزنده صبور
    خندان شجاع نازنین باهوش وفادار چابک بانشاط استوار
    درخشان خوش‌شانس صمیمی کنجکاو درستکار چالاک امیدوار دانا
    خوشحال دلیر دلسوز بزرگوار آسوده پرتوان خوشدل هوشیار
"""


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


_LISTS: Final = {
    "en": (_words(_ENGLISH_ANIMALS), _words(_ENGLISH), "{1} {0}"),
    "nl": (_words(_DUTCH_ANIMALS), _words(_DUTCH), "{1} {0}"),
    "es": (_words(_SPANISH_ANIMALS), _words(_SPANISH), "{0} {1}"),
    "vi": (_words(_VIETNAMESE_ANIMALS), _words(_VIETNAMESE), "{0} {1}"),
    "fa": (_words(_PERSIAN_ANIMALS), _words(_PERSIAN), "{0} {1}"),
}


_GUESTS: Final = {"en": "Guest", "nl": "Gast", "es": "Invitado", "vi": "Khách", "fa": "مهمان"}


def guest(lang: str) -> str:
    """Return what somebody is called who was forgotten, before a number."""
    return _GUESTS.get(lang, _GUESTS["en"])


def _animal(index: int) -> int:
    return index * _ANIMAL_STRIDE % len(ICONS)


def _adjective(index: int) -> int:
    return index * _ADJECTIVE_STRIDE % (ALIASES // len(ICONS))


def alias(lang: str, index: int) -> str:
    """Return name number `index` (0 to 519) of a language; English for a language without names.

    The indexes of a language give 520 different names, and neighbours in number share no word: the
    strides have no divisor in common with 13 and 40, nor 13 with 40.
    """
    animals, adjectives, order = _LISTS.get(lang, _LISTS["en"])
    name = order.format(animals[_animal(index)], adjectives[_adjective(index)])
    return name[0].upper() + name[1:]


def face(index: int) -> int:
    """Return the face that goes with an alias: animal number * 8 + colour (0 yellow to 7 grey).

    It is the same in all languages, and the first 104 indexes have 104 different faces.
    """
    return _animal(index) * _COLOURS + _adjective(index) % _COLOURS
