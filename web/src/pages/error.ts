// An error page has nothing to do; this brings its looks.
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./chrome.css";
import "./error.css";
