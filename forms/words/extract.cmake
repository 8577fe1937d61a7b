cmake_minimum_required(VERSION 3.25)

# Writes every sentence of the sources below ROOT into OUT, always the same bytes for the same sentences.
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/src/*.cpp ${ROOT}/src/*.h ${ROOT}/reports/*.cpp ${ROOT}/reports/*.h
    ${ROOT}/db/*.cpp ${ROOT}/db/*.h ${ROOT}/forms/*.cpp ${ROOT}/forms/*.h)
execute_process(
    COMMAND ${XGETTEXT} --from-code=UTF-8 --language=C++ --keyword --keyword=say --keyword=say_many:1,2
        --keyword=words --keyword=plural:1,2 --keyword=counted:2,3 --keyword=mark --add-comments=TRANSLATORS --add-location=file
        --sort-by-file --package-name=Mesotrace --directory=${ROOT} --output=${OUT} ${sources}
    COMMAND_ERROR_IS_FATAL ANY)

# xgettext's own heading holds the hour and blanks for names.
file(READ ${OUT} text)
# Our sentences hold {names}; a percent sign in them is a percent sign.
string(REPLACE "#, c-format\n" "" text "${text}")
string(FIND "${text}" "\n\n" end)
string(SUBSTRING "${text}" ${end} -1 sentences)
file(WRITE ${OUT} "# The sentences of Mesotrace, read from its sources by the target `pot`.\nmsgid \"\"\nmsgstr \"\"\n"
    "\"Project-Id-Version: Mesotrace\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Content-Transfer-Encoding: 8bit\\n\"\n\"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n\"\n${sentences}")
