/**
 * Countries: ISO 3166 alpha-3 and alpha-2, FIPS 10-4, Correlates of War number, Gleditsch-Ward number, English name; "-"
 * where a system has no code. FIPS 10-4 as last published (2010, with the later codes of its successor GEC); numbers of
 * the Correlates of War state system list and of the revised list of Gleditsch and Ward (1999), as of today's states.
 * Kosovo has no ISO code: KOS and XK are in use for it.
 */
export const COUNTRY_TABLE = `
AFG AF AF 700 700 Afghanistan
ALA AX - - - Åland Islands
ALB AL AL 339 339 Albania
DZA DZ AG 615 615 Algeria
ASM AS AQ - - American Samoa
AND AD AN 232 232 Andorra
AGO AO AO 540 540 Angola
AIA AI AV - - Anguilla
ATA AQ AY - - Antarctica
ATG AG AC 58 58 Antigua and Barbuda
ARG AR AR 160 160 Argentina
ARM AM AM 371 371 Armenia
ABW AW AA - - Aruba
AUS AU AS 900 900 Australia
AUT AT AU 305 305 Austria
AZE AZ AJ 373 373 Azerbaijan
BHS BS BF 31 31 Bahamas
BHR BH BA 692 692 Bahrain
BGD BD BG 771 771 Bangladesh
BRB BB BB 53 53 Barbados
BLR BY BO 370 370 Belarus
BEL BE BE 211 211 Belgium
BLZ BZ BH 80 80 Belize
BEN BJ BN 434 434 Benin
BMU BM BD - - Bermuda
BTN BT BT 760 760 Bhutan
BOL BO BL 145 145 Bolivia
BES BQ - - - Bonaire, Sint Eustatius and Saba
BIH BA BK 346 346 Bosnia and Herzegovina
BWA BW BC 571 571 Botswana
BVT BV BV - - Bouvet Island
BRA BR BR 140 140 Brazil
IOT IO IO - - British Indian Ocean Territory
VGB VG VI - - British Virgin Islands
BRN BN BX 835 835 Brunei
BGR BG BU 355 355 Bulgaria
BFA BF UV 439 439 Burkina Faso
BDI BI BY 516 516 Burundi
KHM KH CB 811 811 Cambodia
CMR CM CM 471 471 Cameroon
CAN CA CA 20 20 Canada
CPV CV CV 402 402 Cape Verde
CYM KY CJ - - Cayman Islands
CAF CF CT 482 482 Central African Republic
TCD TD CD 483 483 Chad
CHL CL CI 155 155 Chile
CHN CN CH 710 710 China
CXR CX KT - - Christmas Island
CCK CC CK - - Cocos (Keeling) Islands
COL CO CO 100 100 Colombia
COM KM CN 581 581 Comoros
COG CG CF 484 484 Congo
COD CD CG 490 490 Democratic Republic of the Congo
COK CK CW - - Cook Islands
CRI CR CS 94 94 Costa Rica
CIV CI IV 437 437 Côte d'Ivoire
HRV HR HR 344 344 Croatia
CUB CU CU 40 40 Cuba
CUW CW UC - - Curaçao
CYP CY CY 352 352 Cyprus
CZE CZ EZ 316 316 Czech Republic
DNK DK DA 390 390 Denmark
DJI DJ DJ 522 522 Djibouti
DMA DM DO 54 54 Dominica
DOM DO DR 42 42 Dominican Republic
ECU EC EC 130 130 Ecuador
EGY EG EG 651 651 Egypt
SLV SV ES 92 92 El Salvador
GNQ GQ EK 411 411 Equatorial Guinea
ERI ER ER 531 531 Eritrea
EST EE EN 366 366 Estonia
SWZ SZ WZ 572 572 Eswatini
ETH ET ET 530 530 Ethiopia
FLK FK FK - - Falkland Islands
FRO FO FO - - Faroe Islands
FJI FJ FJ 950 950 Fiji
FIN FI FI 375 375 Finland
FRA FR FR 220 220 France
GUF GF FG - - French Guiana
PYF PF FP - - French Polynesia
ATF TF FS - - French Southern Territories
GAB GA GB 481 481 Gabon
GMB GM GA 420 420 Gambia
GEO GE GG 372 372 Georgia
DEU DE GM 255 260 Germany
GHA GH GH 452 452 Ghana
GIB GI GI - - Gibraltar
GRC GR GR 350 350 Greece
GRL GL GL - - Greenland
GRD GD GJ 55 55 Grenada
GLP GP GP - - Guadeloupe
GUM GU GQ - - Guam
GTM GT GT 90 90 Guatemala
GGY GG GK - - Guernsey
GIN GN GV 438 438 Guinea
GNB GW PU 404 404 Guinea-Bissau
GUY GY GY 110 110 Guyana
HTI HT HA 41 41 Haiti
HMD HM HM - - Heard Island and McDonald Islands
HND HN HO 91 91 Honduras
HKG HK HK - - Hong Kong
HUN HU HU 310 310 Hungary
ISL IS IC 395 395 Iceland
IND IN IN 750 750 India
IDN ID ID 850 850 Indonesia
IRN IR IR 630 630 Iran
IRQ IQ IZ 645 645 Iraq
IRL IE EI 205 205 Ireland
IMN IM IM - - Isle of Man
ISR IL IS 666 666 Israel
ITA IT IT 325 325 Italy
JAM JM JM 51 51 Jamaica
JPN JP JA 740 740 Japan
JEY JE JE - - Jersey
JOR JO JO 663 663 Jordan
KAZ KZ KZ 705 705 Kazakhstan
KEN KE KE 501 501 Kenya
KIR KI KR 946 970 Kiribati
KOS XK KV 347 347 Kosovo
KWT KW KU 690 690 Kuwait
KGZ KG KG 703 703 Kyrgyzstan
LAO LA LA 812 812 Laos
LVA LV LG 367 367 Latvia
LBN LB LE 660 660 Lebanon
LSO LS LT 570 570 Lesotho
LBR LR LI 450 450 Liberia
LBY LY LY 620 620 Libya
LIE LI LS 223 223 Liechtenstein
LTU LT LH 368 368 Lithuania
LUX LU LU 212 212 Luxembourg
MAC MO MC - - Macao
MDG MG MA 580 580 Madagascar
MWI MW MI 553 553 Malawi
MYS MY MY 820 820 Malaysia
MDV MV MV 781 781 Maldives
MLI ML ML 432 432 Mali
MLT MT MT 338 338 Malta
MHL MH RM 983 983 Marshall Islands
MTQ MQ MB - - Martinique
MRT MR MR 435 435 Mauritania
MUS MU MP 590 590 Mauritius
MYT YT MF - - Mayotte
MEX MX MX 70 70 Mexico
FSM FM FM 987 987 Micronesia
MDA MD MD 359 359 Moldova
MCO MC MN 221 221 Monaco
MNG MN MG 712 712 Mongolia
MNE ME MJ 341 341 Montenegro
MSR MS MH - - Montserrat
MAR MA MO 600 600 Morocco
MOZ MZ MZ 541 541 Mozambique
MMR MM BM 775 775 Myanmar
NAM NA WA 565 565 Namibia
NRU NR NR 970 971 Nauru
NPL NP NP 790 790 Nepal
NLD NL NL 210 210 Netherlands
NCL NC NC - - New Caledonia
NZL NZ NZ 920 920 New Zealand
NIC NI NU 93 93 Nicaragua
NER NE NG 436 436 Niger
NGA NG NI 475 475 Nigeria
NIU NU NE - - Niue
NFK NF NF - - Norfolk Island
PRK KP KN 731 731 North Korea
MKD MK MK 343 343 North Macedonia
MNP MP CQ - - Northern Mariana Islands
NOR NO NO 385 385 Norway
OMN OM MU 698 698 Oman
PAK PK PK 770 770 Pakistan
PLW PW PS 986 986 Palau
PSE PS WE - - Palestine
PAN PA PM 95 95 Panama
PNG PG PP 910 910 Papua New Guinea
PRY PY PA 150 150 Paraguay
PER PE PE 135 135 Peru
PHL PH RP 840 840 Philippines
PCN PN PC - - Pitcairn
POL PL PL 290 290 Poland
PRT PT PO 235 235 Portugal
PRI PR RQ - - Puerto Rico
QAT QA QA 694 694 Qatar
REU RE RE - - Réunion
ROU RO RO 360 360 Romania
RUS RU RS 365 365 Russia
RWA RW RW 517 517 Rwanda
BLM BL TB - - Saint Barthélemy
SHN SH SH - - Saint Helena
KNA KN SC 60 60 Saint Kitts and Nevis
LCA LC ST 56 56 Saint Lucia
MAF MF RN - - Saint Martin
SPM PM SB - - Saint Pierre and Miquelon
VCT VC VC 57 57 Saint Vincent and the Grenadines
WSM WS WS 990 990 Samoa
SMR SM SM 331 331 San Marino
STP ST TP 403 403 São Tomé and Príncipe
SAU SA SA 670 670 Saudi Arabia
SEN SN SG 433 433 Senegal
SRB RS RI 345 340 Serbia
SYC SC SE 591 591 Seychelles
SLE SL SL 451 451 Sierra Leone
SGP SG SN 830 830 Singapore
SXM SX NN - - Sint Maarten
SVK SK LO 317 317 Slovakia
SVN SI SI 349 349 Slovenia
SLB SB BP 940 940 Solomon Islands
SOM SO SO 520 520 Somalia
ZAF ZA SF 560 560 South Africa
SGS GS SX - - South Georgia and the South Sandwich Islands
KOR KR KS 732 732 South Korea
SSD SS OD 626 626 South Sudan
ESP ES SP 230 230 Spain
LKA LK CE 780 780 Sri Lanka
SDN SD SU 625 625 Sudan
SUR SR NS 115 115 Suriname
SJM SJ SV - - Svalbard and Jan Mayen
SWE SE SW 380 380 Sweden
CHE CH SZ 225 225 Switzerland
SYR SY SY 652 652 Syria
TWN TW TW 713 713 Taiwan
TJK TJ TI 702 702 Tajikistan
TZA TZ TZ 510 510 Tanzania
THA TH TH 800 800 Thailand
TLS TL TT 860 860 Timor-Leste
TGO TG TO 461 461 Togo
TKL TK TL - - Tokelau
TON TO TN 955 972 Tonga
TTO TT TD 52 52 Trinidad and Tobago
TUN TN TS 616 616 Tunisia
TUR TR TU 640 640 Turkey
TKM TM TX 701 701 Turkmenistan
TCA TC TK - - Turks and Caicos Islands
TUV TV TV 947 973 Tuvalu
UGA UG UG 500 500 Uganda
UKR UA UP 369 369 Ukraine
ARE AE AE 696 696 United Arab Emirates
GBR GB UK 200 200 United Kingdom
USA US US 2 2 United States
UMI UM - - - United States Minor Outlying Islands
VIR VI VQ - - United States Virgin Islands
URY UY UY 165 165 Uruguay
UZB UZ UZ 704 704 Uzbekistan
VUT VU NH 935 935 Vanuatu
VAT VA VT - - Vatican
VEN VE VE 101 101 Venezuela
VNM VN VM 816 816 Vietnam
WLF WF WF - - Wallis and Futuna
ESH EH WI - - Western Sahara
YEM YE YM 679 678 Yemen
ZMB ZM ZA 551 551 Zambia
ZWE ZW ZI 552 552 Zimbabwe
`;
