/** The fonts for Hangul, in slices. Imported on demand, so that views without a name in it go without. */
import "@fontsource/ibm-plex-sans-kr/400.css";
