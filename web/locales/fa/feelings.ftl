# not yet reviewed by a native speaker
### احساس‌ها: آنچه هر کس دربارهٔ یادداشت خود می‌گوید؛ عدد برای همه.

feelings = احساس‌ها
feelings-from = عددها از ۳ نفر به بالا. کسی نمی‌بیند چه کسی.
feeling-ask = چه حسی دارد؟
feeling-who = هیچ‌کس این را کنار یادداشت شما نمی‌بیند. دیگران فقط عدد می‌بینند، از ۳ نفر به بالا.
feeling-skip = رد شدن
feeling-hope = امید
feeling-gratitude = قدردانی
feeling-belonging = تعلق
feeling-calm = آرامش
feeling-fear = ترس
feeling-shame = شرم
feeling-anger = خشم
feeling-sadness = غم
feeling-other = چیز دیگر
