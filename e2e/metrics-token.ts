/** Opens the measures of the site under test, which is nobody else's. */
export const metricsToken = "of-the-site-under-test";
