/** Buildings, squares and other sites that are known by name worldwide. */
export const SITES = `
WORLD: Kreml=Kremlin; Weißes Haus=White House; Pentagon=Pentagon; Ground Zero; World Trade Center;
  Tahrir-Platz=Tahrir Square; Roter Platz=Red Square; Platz des Himmlischen Friedens=Tiananmen Square; Maidan=Maidan;
  Taksim-Platz=Taksim Square; Brandenburger Tor=Brandenburg Gate; Alexanderplatz; Potsdamer Platz;
  Reichstag=Reichstag; Times Square; Trafalgar Square; Central Park; Downing Street; Wall Street; Capitol Hill;
  Eiffelturm=Eiffel Tower; Buckingham Palace|Buckingham-Palast=Buckingham Palace; Westminster Abbey; Heathrow;
  Schönefeld; Tegel; Guantánamo Bay|Guantanamo Bay=Guantánamo Bay|Guantanamo Bay; Hollywood; Broadway; Wembley;
  Madison Square Garden; Staples Center; Camp David; Camp Nou; Ramstein Air Base; Fort Bragg; Fort Hood; Alcatraz;
  San Quentin; Robben Island; Abu Ghraib; Petersplatz=St. Peter's Square; Disneyland; Disney World; Cape Canaveral;
  Baikonur; Area 51; Three Mile Island; Sellafield; Fessenheim; Cattenom; Temelin|Temelín; Krümmel; Gorleben
`;
