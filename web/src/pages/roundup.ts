// The round-up needs no script: this brings its styles.
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./chrome.css";
import "./roundup.css";
