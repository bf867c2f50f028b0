// A board within another site's page needs no script: this brings its styles.
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./embed.css";
