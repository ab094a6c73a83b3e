import { entries } from '../../../core/word-list.ts';

/**
 * Women's first names that are common in the news, German and international, in their usual German and English
 * spellings.
 */
export const FEMALE_NAMES = entries(`
  Adelheid Agnes Aischa Alexandra Alice Alina Alisa Alison Amal Amanda Amelia Amy Ana Anastasia Andrea Angela
  Angelika Angelina Anita Anja Anke Ann Anna Annalena Anne Annegret Anneliese Annette Annika Antje Antonia Astrid
  Aung Ayse Barbara Beate Beatrice Beatrix Benita Bernadette Bettina Betty Bianca Birgit Birgitta Bodil Brigitte
  Britta Camilla Carla Carmen Carola Carolina Caroline Catherine Cecilia Celine Charlotte Chiara Christa Christel
  Christiane Christina Christine Clara Claudia Claudine Constanze Cordula Corinna Cornelia Cristina Dagmar Daniela
  Debora Deborah Delphine Denise Diana Dilma Dolores Dora Doris Dorothea Dorothee Edith Ekaterina Elena Eleonore
  Elfriede Eliane Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elsa Elvira Emilia Emily Emma Erika Erna Esther Eva
  Eveline Evelyn Fatima Fatma Federica Felicitas Fiona Florence Franziska Frauke Friederike Gabriela Gabriele Gerda
  Gerlinde Gertrud Ghislaine Giorgia Gisela Giulia Gloria Grace Greta Gretchen Gudrun Hanna Hannah Hannelore Hatice
  Hedwig Heide Heidemarie Heidi Heike Helen Helena Helene Helga Helle Henriette Herta Hilary Hilde Hillary Ida Ilona
  Ilse Imelda Indira Ines Inga Inge Ingeborg Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Jacinda Jacqueline
  Jana Jane Janet Janine Jasmin Jean Jeanette Jeanine Jelena Jennifer Jessica Jill Joan Joanna Johanna Josefine Joyce
  Juana Judith Julia Juliane Julija Juliette Jutta Kamala Karen Karin Karla Karoline Katarina Katharina Katherine
  Kathleen Kathrin Katja Katrin Kerstin Kirsten Klara Konstanze Kristin Kristina Lara Larissa Laura Lea Leila Lena
  Leonie Leonor Leyla Lidia Lieselotte Lilian Linda Lisa Liz Lore Louise Lucia Lucy Luise Lydia Magdalena Maja Malala
  Malu Manuela Mara Margaret Margarete Margarita Margot Margrethe Maria Marianne Marie Marija Marina Marine Marion
  Marisa Marlene Marlies Marta Martha Martina Mary Mathilde Mechthild Megan Melanie Melania Mette Merle Michaela
  Michele Michelle Mina Miriam Mirjam Monica Monika Nadia Nadine Nadja Nancy Natalia Natalie Natascha Nicola Nicole
  Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Petra Priya Rachel Ramona Rebecca Regina Regine Renate
  Ricarda Rita Roberta Rosa Rosemarie Roswitha Ruth Sabine Sabrina Sahra Samantha Sandra Sanna Sara Sarah Saskia
  Selma Sharon Shirin Sibylle Sigrid Silke Silvana Silvia Simone Sina Sofia Sofie Sonia Sonja Sophia Sophie Stefanie
  Stella Stephanie Steffi Susan Susanna Susanne Suzanne Svenja Swetlana Svetlana Sylvia Sylvie Tamara Tanja Tatjana
  Tatiana Teresa Theresa Therese Tina Tzipi Ulla Ulrike Ursula Ute Valentina Valerie Vera Verena Veronika Veronica
  Victoria Viktoria Viola Virginia Waltraud Wiebke Wilhelmine Yasmin Yulia Yvette Yvonne Zoe Zuzana Annalene Ángela
  Begoña Chelsea Cherie Condoleezza Diane Dianne Ivanka Jacqui Janice Jeanne Kate Kelly Kerry-Anne Kim-Yo Kyrsten
  Laurence Lauren Lindsey-Ann Lori Lynn Marjorie Meghan Mireille Najat Nikki Nirmala Rama Rena Roza Segolene Ségolène
  Simonetta Soraya Sonja Stacey Theodora Toni-Ann Trudy Ursel Wendy Wiktoria Xenia Aaliyah Abigail Adele Aida
  Aleksandra Aliki Amina Anabel Anastasija Anett Angelique Anissa Annemarie Ariane Arianna Asli Aylin Babette Belinda
  Berit Bibiana Blanca Brenda Bridget Candace Carin Cathy Cindy Clarissa Clementine Courtney Dana Danielle Daphne
  Darja Dilek Dunja Eileen Eleanor Elif Elin Elisabetta Elly Emine Erica Ester Eugenia Eugenie Fabienne Farida Filiz
  Franca Francesca Freya Frieda Gabi Galina Gerti Gina Grit Gunda Gwendolyn Gülsen Heather Heidrun Hella Henrike
  Hermine Hilda Ilka Ilknur Ilse-Marie Imke Inken Irmgard Isolde Ivana Ivonne Jadwiga Janna Jeannette Jenna Jenny
  Jette Jolanta Josephine Julie Julianna Jytte Katarzyna Katerina Kathy Katinka Kira Krista Ksenia Käthe Ladina Laila
  Larisa Latifa Laure Lavinia Liane Lieselotte Lilli Lilly Lisbeth Livia Lorena Lotte Louisa Ludmila Lynne Maaike
  Mabel Magda Maike Maja Malgorzata Manja Marcella Mareike Margit Margret Marija Marijke Marit Marita Marleen Maryam
  Maud Maya Mechtild Meike Melek Melinda Melissa Merve Mia Minna Mirja Molly Mona Muriel Nadeschda Naomi Natalja
  Neele Nele Nesrin Nicoletta Nilüfer Noemi Nour Oksana Olena Ottilie Paola Patrizia Peggy Philippa Pia Polina
  Ragnhild Raphaela Rebekka Renata Ria Romy Rosalie Rosalind Rosalia Roxana Salma Samira Sandy Sanne Semra Serap
  Serena Sheila Shirley Sibel Siegrid Signe Sigrun Silja Siri Solveig Stefania Swantje Tabea Tania Tarja Tatjana
  Tessa Thea Tilda Tina Tove Traudl Trixi Ulrika Undine Urszula Valeria Vanessa Verona Vicky Vivian Wanda Wilma
  Xiomara Yara Yasemin Yekaterina Yoko Zahra Zara Zeynep Zita Łucja Ruth Yingluck Zohra Britney Beyonce Madeleine
  Mildred Nadezhda Nelly Nicolette Oprah Phyllis Raissa Rosie Moira Gillian Lorna Shanice Tracey Lila Pilar Consuelo
  Kari Rhiannon Siobhan Niamh Aoife Sinead Orla Maeve Deirdre Maureen Noreen Tansy Corinne Agatha Perpetua Doreen
  Beryl Mavis Edna Ethel Gladys Elsie Winifred Beatriz Yolanda Guadalupe Esperanza Soledad Anjali Deepa Sunita Meera
  Kavita Lakshmi Aisha Ayesha Zainab Khadija Mariam Noura Layla Farah Rania Chloe Phoebe Imogen Isla Ava Harriet
  Georgina Tabitha Verity Pippa Gemma Kayleigh Kirsty Hayley Tracy Mandy Debbie Jackie Glenda Lynda Elaine Gaynor
  Gwen Bronwen Ffion Cerys Nerys Eluned Morag Ailsa Catriona Mhairi Eilidh Shona Rhona Isobel Elspeth Marcia Latoya
  Keisha Tamika Tanisha Darlene Arlene Charlene Jolene Raelene Tanya Tonya Rhonda Joanne Judy Kathryn Katie Kerry
  Kristen Leah Leanne Lesley Libby Lindsay Lorraine Maggie Meredith Myra Natasha Priscilla Rosemary Roxanne Sally
  Selina Sheena Shelley Sherry Susannah Tara Tess Thelma Vivien Winnie Femke Anneke Inez Luisa Paloma Ximena Thandiwe
  Nomvula Chipo Ngozi Chidinma Funmi Folake Adaeze Amara Efua Akosua Abena Wanjiru Achieng Atieno
`);

/**
 * Men's first names that are common in the news, German and international, in their usual German and English spellings.
 */
export const MALE_NAMES = entries(`
  Aaron Abdel Abdul Abdullah Abdulla Abraham Adam Adnan Adolf Adrian Ahmad Ahmed Ahmet Alan Albert Alberto Albrecht
  Aldo Alejandro Aleksandar Aleksander Aleksandr Alessandro Alex Alexander Alexandre Alexandros Alexei Alexej Alexis
  Alfons Alfred Alfredo Ali Allan Allen Alois Alwin Amir Anatoli Anders Andre Andreas Andrej Andrew Andrij Andrzej
  André Angelo Anthony Antoine Anton Antoni Antonin Antonio Antony Armin Arnold Arne Arno Arthur Artur Arseni Asif
  August Axel Bartholomäus Bashar Baschar Bastian Ben Benedikt Benigno Benjamin Benito Benny Bernard Bernd Bernhard
  Bernie Bernardo Bert Berthold Bertram Bertolt Bill Björn Bob Bobby Bodo Boris Brad Brian Bruce Bruno Burkhard Caio
  Carl Carlo Carlos Carsten Cem Cesar Charles Charlie Chris Christian Christof Christoph Christopher Chuck Claude
  Claudio Claus Clemens Colin Constantin Cyril Damian Dan Daniel Danny Dario Dave David Davit Denis Dennis Derek
  Detlef Diego Dick Dieter Dietmar Dietrich Dimitri Dimitrij Dirk Dmitri Dmitrij Dmitry Dmytro Dominic Dominik
  Dominique Don Donald Doug Douglas Dusan Eberhard Eckart Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Egon Ehud
  Elmar Elias Elon Emil Emmanuel Enrico Enrique Eric Erich Erik Ernst Ernesto Erwin Esteban Eugen Eugene Ewald Fabian
  Farid Felipe Felix Ferdinand Fernando Fidel Finn Florian Francesco Francis Francisco Franco Francois François Frank
  Franklin Frans Franz Fred Freddy Frederic Frederick Frederik Friedbert Friedrich Fritz Gary Gavin Geert Geoffrey
  Georg George Georges Georgi Gerald Gerard Gerd Gereon Gerhard Gernot Gert Giacomo Gianni Gideon Giovanni Giorgi
  Giorgio Giuseppe Glenn Gordon Graham Greg Gregor Gregory Guido Guillermo Gunnar Gunther Gustav Guy Günter Günther
  Hamid Hannes Hans Hans-Christian Hans-Dietrich Hans-Gert Hans-Jochen Hans-Jürgen Hans-Olaf Hans-Peter Hans-Werner
  Harald Harold Harry Hartmut Hasan Hassan Hashim Heiko Heiner Heinrich Heinz Hein Helge Helmut Helmuth Hendrik
  Henning Henri Henrik Henry Herbert Heribert Hermann Holger Horst Howard Hubert Hubertus Hugh Hugo Hussein Hosni Ian
  Ibrahim Igor Ilham Imad Imran Ingo Ioannis Ismail Ismet Ivan Ivo Iwan Jack Jacob Jacques Jair Jakob James Jan Janez
  Janos Jaroslaw Jason Javier Jean-Claude Jean-Marie Jean-Luc Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy Jerome
  Jerry Jesse Jesus Jewgeni Jim Jimmy Joachim Jochen Joe Joel Johan Johann Johannes John Jon Jonas Jonathan Jordi
  Jorge Jose Josef Joseph Joschka Joshua José João Juan Julian Julius Jupp Juri Justin Jörg Jörn Jürgen Kai Karel
  Karim Karl Karl-Heinz Karl-Josef Karl-Theodor Karl-Theodor Karsten Kaspar Kay Keith Ken Kenneth Kevin Kian Klaus
  Klaus-Peter Klemens Knut Kofi Konrad Konstantin Kristian Kurt Lars Larry Laurent Laurenz Lech Lee Leo Leon Leonard
  Leonardo Leonid Leopold Lew Lindsey Lionel Lloyd Lorenz Lorenzo Lothar Louis Luca Lucas Ludger Ludwig Luigi Luis
  Lukas Lutz Luiz Maciej Mahmoud Mahmud Maksim Malcolm Manfred Manuel Marc Marcel Marcello Marco Marcos Marcus Marek
  Mario Mark Marko Markus Martin Mateusz Matteo Matthew Matthias Matthäus Matti Maurice Mauro Max Maxim Maximilian
  Mehdi Mehmet Michael Michail Michal Michel Michele Miguel Mihail Mike Mikhail Mikheil Milan Milos Miloš Miroslav
  Mitch Mitt Mohamed Mohammad Mohammed Mohammad-Reza Morgan Moritz Muammar Muhammad Murat Mustafa Nabil Nathan Naoto
  Ned Nelson Neil Nestor Nicholas Nick Nicolae Nicolas Nicolás Niels Nigel Nikita Niklas Nikola Nikolai Nikolaj
  Nikolaus Nils Norbert Norman Nuri Olaf Ole Oleg Oleh Oleksandr Oleksij Oliver Olivier Omar Oscar Oskar Osama Oswald
  Otto Otmar Ottmar Pablo Paolo Pascal Patrick Patrik Paul Pavel Pawel Pedro Peer Per Pervez Peter Petro Phil Philip
  Philipp Philippe Pierre Pieter Pjotr Rafael Rafal Rahul Rainer Ralf Ralph Ramon Ramsan Randy Raphael Raul Ray
  Raymond Recep Reiner Reinhard Reinhold René Ricardo Richard Rick Rishi Rob Robert Roberto Robin Rodrigo Roger
  Roland Rolf Roman Romano Ron Ronald Rory Ross Roy Rudi Rudolf Rupert Russell Rüdiger Saad Saddam Salvador Salvatore
  Sam Sami Samuel Samir Sandro Santiago Scott Sean Sebastian Sepp Serge Sergei Sergej Sergey Sergio Serhij Shimon
  Shinzo Siegfried Siegmar Sigmar Silvio Simon Simeon Slobodan Stan Stanislaw Stefan Stefano Steffen Stephan Stephen
  Stephane Steve Steven Stuart Sven Sönke Sören Tariq Ted Teddy Theo Theodor Theodore Thierry Thilo Thomas Thorsten
  Thorbjörn Till Tilo Tim Timo Timothy Tino Tobias Todd Tom Tomas Tommy Toni Tony Torsten Tristan Udo Uli Ulli Ulrich
  Umberto Urs Uwe Vaclav Václav Valentin Valeri Vasile Viktor Victor Vincent Vincenzo Vitali Vito Vittorio Vladimir
  Volker Volkmar Volodymyr Waldemar Walter Walther Warren Wayne Wen Wendelin Werner Wiktor Wilfried Wilhelm Will
  William Willi Willibald Willy Winfried Winston Witali Wladimir Wladislaw Wolf Wolfgang Wolfram Wolodymyr Yasser
  Yanis Yitzhak Yves Zbigniew Zine Zoran Émile Édouard Oskar Barack Rodolfo Evo Hugo Mahmud Dschalal Jörg-Uwe
  Jens-Uwe Lenny Ludovic Lutz Maik Marvin Mathias Maurizio Mirko Mladen Naftali Narendra Nawaz Nursultan Pat Percy
  Pete Radovan Ratko Ramzi Rex Rocco Ruslan Rustam Ryan Sadiq Salman Sauli Shaun Sheldon Sid Spencer Stepan Sultan
  Swen Tayyip Terry Theresio Toomas Travis Trent Trevor Tyler Usain Uwe Vaclav Wesley Wim Wjatscheslaw Woody Xavier
  Yoweri Zlatan Ömer Özgür Ümit Jost Achim Adalbert Aleksej Alfredo Alistair Alexandru Amin Ansgar Anselm Apollinaris
  Ariel Arvid Asger Aurelio Avigdor Aziz Baldur Balthasar Barry Basil Benno Birger Boyko Brendan Bryan Burak Calvin
  Caspar Cavit Chaim Christos Clive Cord Cornelius Craig Curt Cyrus Dagobert Dalibor Damien Darius Darren Dean Deniz
  Dejan Detlev Dietmar Dinko Domenico Donovan Dorian Drago Duncan Dustin Eckhard Eckehard Edmond Egbert Eike Ekkehard
  Ekrem Eli Elliot Emanuel Emre Enno Enver Erdal Erhard Eryk Evan Ezra Falk Faruk Fatih Fausto Federico Feodor Filip
  Filippo Florentin Folker Fran Frits Fridolin Friedhelm Fynn Gabriel Gabor Gennadi Gero Gilbert Gilles Giulio Goran
  Gottfried Gotthilf Gottlieb Götz Gregor Guus Günner Hagen Hakan Halil Hamad Hanno Haralds Haruki Hauke Heinz-Peter
  Heinz-Christian Helmar Hendrick Henrique Herman Hernan Hiroshi Horace Huseyin Hüseyin Håkan Iain Ian Ignaz Ilja
  Ilias Illia Immanuel Ingmar Ingolf Isaac Itamar Ivica Iwo Jalal Jamal Janek Janis Jannik Jannis Jaques Jared Jarl
  Jason Jasper Jaap Jerzy Joao Joern Jonny Joop Jorgen Jos Joschua Josip Jozef Judah Jules Juliano Julien Junichiro
  Jurek Jussuf Kamil Karol Kaspars Kemal Kenan Kenji Kilian Kim Kirk Kiril Kjell Klaas Konstantinos Korbinian Kristof
  Krzysztof Kuno Kurt-Heinz Kyriakos Kyrill Ladislav Lajos Lambert Laszlo László Leander Leif Lenard Lennart Leonhard
  Leszek Levi Levin Liam Linus Ljubomir Lloyd Lucian Luciano Ludolf Lukasz Luka Luke Léon Maarten Magnus Mahathir
  Maik Malte Mariano Marian Marijan Marius Mate Mathieu Matt Matteus Mattias Maximilien Meinhard Meinrad Melvin
  Menachem Mehmed Micha Micheil Mick Mihai Miklos Milorad Miro Mordechai Mouammar Muhammed Muhammadu Munir Myron
  Nabil Neal Nenad Nico Nicolai Nicola Nikos Noah Noam Noel Odd Odilo Olav Oleksii Olivier Ortwin Osman Oswin Othmar
  Ottokar Owen Panagiotis Pascal Patrice Pavlo Pawlo Petar Petr Petrus Piero Piet Piotr Placido Quentin Quirin Radek
  Ragnar Raimund Rajiv Ralph Ramiro Ramzan Raoul Rasmus Raúl Reginald Reimund Remo Renato Renatus Reto Reza Rinat
  Roald Robbie Robby Rodney Roderich Roel Rolando Romain Ronny Rouven Ruben Rudolph Rudy Ruediger Rufus Sabri Sascha
  Sebastiano Sebastien Selim Semir Serdar Severin Shane Shavkat Sigurd Silvan Silvester Sinan Stephan Steinar Stewart
  Stelios Sten Stig Suleiman Sulejman Sylvester Taavi Tadeusz Taner Taro Temel Thaddäus Thabo Theodoros Thore Thorben
  Thorsten Thure Tibor Titus Tiziano Tjark Tobi Todor Tomasz Tomislav Torben Tore Traian Ugo Uri Usama Utz Vadim
  Valentino Valery Vasyl Veit Viatcheslav Vidkun Viggo Vilmos Vinzenz Virgil Vitalij Vitaliy Vitaly Vladislav Vlado
  Vojislav Walid Wassili Wenzel Wieland Wil Wilbur Willem Wjatscheslaw Wojciech Woldemar Yannick Yannis Yasar Yasin
  Yusuf Yuri Yuval Zacharias Zafer Zdenek Zeki Zygmunt Rafik Iyad Kurt-Georg Frank-Walter Franz-Josef Ernst-Albrecht
  Davey Wilf Olu Faisal Rhodri Hank Ilya Lorcan Thaddeus Osbert Gus Fintan Jonah Alun Emyr Gareth Gethin Dafydd Owain
  Rhys Hywel Geraint Ieuan Callum Euan Ewan Hamish Angus Fergus Fraser Alasdair Lachlan Murdo Ruaridh Declan Eamonn
  Padraig Seamus Cormac Conor Connor Ciaran Diarmuid Donal Finbar Niall Oisin Ronan Tadhg Darragh Garry Geoff Vernon
  Vince Wilfred Rajesh Sanjay Vikram Arjun Anil Sunil Ravi Suresh Ramesh Mahesh Deepak Amit Rohan Kwame Kwabena Emeka
  Chidi Obinna Tunde Femi Segun Babatunde Sipho Tendai Kamau Otieno Juma Khalid Bilal Rashid Nasser Youssef Ziad
  Joaquin Mateo Gustavo Hector Ignacio Jaime Julio Brett Clint Clyde Cody Curtis Dwayne Dwight Elmer Ernie Floyd
  Grady Harvey Joey Johnny Kyle Lamar Lester Lonnie Lyle Marty Otis Ricky Roscoe Stevie Vaughn Zach Zachary Alfie
  Archie Freddie Jude Kieran Reece Reuben Riley Toby
`);

/** Unisex first names. */
export const UNISEX_NAMES = entries(`
  Andrea Kim Robin Dominique Jean Michele Nicola Alexis Lindsey Morgan Kay Lee Toni Gabriele Simone Chris Pat Marian
  Yuki Alex Sam Jo Jamie Ashley Leslie Dale Kit Sandy Charlie Frankie Casey Taylor Jordan Kelly Terry Fran Noor
`);

/** First names that are better known as the names of places. As printed. */
export const PLACE_FIRST_NAMES = entries(`
  Sydney Chad Israel Paris London Madison Brooklyn Kenya Austin Dakota Chelsea Florence Georgia Virginia Jordan Savannah
  Carolina Montana Orlando Geneva India Lincoln Jackson Adelaide Victoria Odessa Verona Lorraine Alexandria Camden
  Cleveland Devon Kent Troy Santiago Salvador Trinidad Holland Ireland
`);

/** Endings of women's first names. Entries are patterns. */
export const FEMALE_NAME_ENDINGS = entries('[^aeiou]a ia ina ine ie');

/** Endings of first names that can be a woman's or a man's name. Entries are patterns. */
export const OPEN_NAME_ENDINGS = entries('e');
