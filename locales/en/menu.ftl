look-up = Look up where these words stand
