/** The fonts for Hangul, in slices of which a browser loads those that a page needs. */
import "@fontsource/ibm-plex-sans-kr/400.css";
