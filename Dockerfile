# Builds and runs OpsCharter in production mode. Nobody has run this file yet: it was written where no engine answers.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -q -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --no-create-home --uid 10001 opscharter
WORKDIR /opt/opscharter
COPY --from=build /build/target/opscharter.jar opscharter.jar
USER opscharter
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -Dfile.encoding=UTF-8"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "opscharter.jar"]
