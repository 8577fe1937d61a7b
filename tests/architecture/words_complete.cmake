cmake_minimum_required(VERSION 3.25)

# Every sentence of the sources is in the catalogue and said in every language.
# Run: cmake -D ROOT=<project> -D SCRATCH=<folder> -P words_complete.cmake
find_program(XGETTEXT xgettext REQUIRED)
find_program(MSGFMT msgfmt REQUIRED)
find_program(MSGCMP msgcmp REQUIRED)
file(MAKE_DIRECTORY ${SCRATCH})
set(words ${ROOT}/forms/words)

execute_process(
    COMMAND ${CMAKE_COMMAND} -D ROOT=${ROOT} -D XGETTEXT=${XGETTEXT} -D OUT=${SCRATCH}/fresh.pot -P ${words}/extract.cmake
    COMMAND_ERROR_IS_FATAL ANY)

# Both ways: a sentence that is new in the sources, and one that nobody says any more.
foreach(pair IN ITEMS "${words}/mesotrace.pot|${SCRATCH}/fresh.pot" "${SCRATCH}/fresh.pot|${words}/mesotrace.pot")
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 known)
    list(GET pair 1 asked)
    execute_process(COMMAND ${MSGCMP} --use-untranslated ${known} ${asked} RESULT_VARIABLE result ERROR_VARIABLE said)
    if(result OR said MATCHES "not used")
        message(FATAL_ERROR "mesotrace.pot is not what the sources say; build the target `pot`.\n${said}")
    endif()
endforeach()

foreach(language IN ITEMS fr el)
    execute_process(COMMAND ${MSGFMT} --check --statistics -o ${SCRATCH}/${language}.mo ${words}/${language}.po
        RESULT_VARIABLE result ERROR_VARIABLE said)
    if(result OR said MATCHES "fuzzy|untranslated")
        message(FATAL_ERROR "${language}.po is not complete: ${said}")
    endif()
    execute_process(COMMAND ${MSGCMP} ${words}/${language}.po ${words}/mesotrace.pot RESULT_VARIABLE result ERROR_VARIABLE said)
    if(result)
        message(FATAL_ERROR "${language}.po lacks sentences of mesotrace.pot; build the target `pot`.\n${said}")
    endif()
endforeach()
