@echo off
rem Newsprism: builds itself on first use, then runs.   newsprism help
setlocal EnableExtensions EnableDelayedExpansion
set "NPHOME=%~dp0"
if "%NPHOME:~-1%"=="\" set "NPHOME=%NPHOME:~0,-1%"
set "JAR=%NPHOME%\target\newsprism.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo Newsprism needs Java 17 or newer, and no java command was found.>&2
  echo Install a JDK, for example Eclipse Temurin 17, then run this again.>&2
  exit /b 2
)
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do if not defined JVER set "JVER=%%~v"
for /f "tokens=1,2 delims=." %%a in ("%JVER%") do (
  set "MAJOR=%%a"
  if "%%a"=="1" set "MAJOR=%%b"
)
if %MAJOR% LSS 17 (
  echo Newsprism needs Java 17 or newer. Found: %JVER%.>&2
  exit /b 2
)

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE if exist "%NPHOME%\src\main" (
  powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; $n=Get-ChildItem -Recurse -File '%NPHOME%\src\main','%NPHOME%\pom.xml' | Where-Object { $_.LastWriteTime -gt $j } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
  if errorlevel 1 set "STALE=1"
)
if defined STALE (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo Newsprism builds itself on first use and needs Apache Maven 3.8 or newer; no mvn command was found.>&2
    exit /b 2
  )
  echo Building Newsprism ...>&2
  if not exist "%NPHOME%\target" mkdir "%NPHOME%\target"
  pushd "%NPHOME%"
  call mvn -q -B -DskipTests -Dmaven.test.skip=true package > "%NPHOME%\target\build.log" 2>&1
  if errorlevel 1 (
    popd
    echo The build failed. See "%NPHOME%\target\build.log".>&2
    exit /b 1
  )
  popd
)
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:+UseSerialGC -XX:PretenureSizeThreshold=1m -Xshare:auto -Xss2m -Xmx512m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dorg.apache.pdfbox.filter.deflatelevel=1 "-Dnewsprism.home=%NPHOME%" %NEWSPRISM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
