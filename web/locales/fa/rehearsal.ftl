# not yet reviewed by a native speaker

rehearsal-title = تمرین: { $title }
rehearsal = تمرین
rehearsal-hint = آدم‌های ساختگی نسخه‌ای از این برنامه را ده برابر تندتر اجرا می‌کنند. چیزی از آن به این تخته نمی‌آید.
rehearsal-begun = تمرین آغاز شد.
rehearsal-open = دیدن
rehearsal-here = این یک تمرین است: آدم‌های اینجا ساختگی‌اند. همه چیز تا یک ساعت دیگر خودبه‌خود پاک می‌شود.
